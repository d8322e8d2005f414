"""Three validators of CloudFormation templates, compared on the same files."""
