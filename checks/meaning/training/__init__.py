"""How the model is made: needs the extra `train`, and nothing here is imported while checking."""
