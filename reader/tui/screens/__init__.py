"""The screens: they know the library and hand values to widgets."""
