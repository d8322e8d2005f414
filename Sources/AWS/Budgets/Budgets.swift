// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

/// The resource types of `AWS::Budgets`.
public enum Budgets {}
