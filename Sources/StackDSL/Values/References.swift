// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A type of thing that references can point to, by its CloudFormation name.
public protocol ResourceType: Sendable {
    /// The name of the type, as `AWS::EC2::VPC`.
    static var typeName: String { get }
}

/// What names a thing of one kind: its ID or its ARN, for the slots that take either.
///
/// It is text: it can stand wherever text can, and among text in an interpolation. A literal names something that
/// exists already: `let vpc: ID<EC2.VPC> = "vpc-0a1b2c3d"`.
public class Reference<Kind>: Value<String>, @unchecked Sendable {}

/// The ID of a thing of one kind: what `Ref` returns for most resource types, or the ID of an existing one.
public final class ID<Kind>: Reference<Kind>, @unchecked Sendable {
    /// The parameter type that holds such IDs, as `AWS::EC2::VPC::Id`; `String` where CloudFormation has none.
    public override class var parameterType: String {
        (Kind.self as? any ResourceType.Type).flatMap { AWSParameterType.id(ofKind: $0.typeName) } ?? "String"
    }
}

/// The Amazon Resource Name of a thing of one kind.
public final class ARN<Kind>: Reference<Kind>, @unchecked Sendable {}
