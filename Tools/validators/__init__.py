"""The validators that are compared, each as one function, and what they say in one form."""
