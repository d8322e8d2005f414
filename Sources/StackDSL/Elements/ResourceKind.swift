// SPDX-License-Identifier: Apache-2.0

/// A resource type that references point to and that is not generated: `ID<DynamoDB.Table>` names a table that exists.
///
/// It has no values. It is content of a stack nevertheless, so that the compiler does not complain of that first where
/// someone tries to make one.
public protocol ResourceKind: ResourceType, StackContent {}

extension ResourceKind {
    public var elements: [TemplateElement] { [] }
}
