"""The nouns everyone speaks: frozen values that import nothing of ours."""
