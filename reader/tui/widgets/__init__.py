"""The widgets: they receive values and post messages."""
