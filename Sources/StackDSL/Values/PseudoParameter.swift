// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A pseudo parameter: a value that CloudFormation itself knows about the stack, the account or the region.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html>.
public struct PseudoParameter: Sendable, Hashable {
    /// The name, as `AWS::Region`.
    public let name: String

    public static let accountId = PseudoParameter(name: "AWS::AccountId")
    /// Yields a list: see `List.notificationARNs`.
    public static let notificationARNs = PseudoParameter(name: "AWS::NotificationARNs")
    public static let noValue = PseudoParameter(name: "AWS::NoValue")
    public static let partition = PseudoParameter(name: "AWS::Partition")
    public static let region = PseudoParameter(name: "AWS::Region")
    public static let stackId = PseudoParameter(name: "AWS::StackId")
    public static let stackName = PseudoParameter(name: "AWS::StackName")
    public static let urlSuffix = PseudoParameter(name: "AWS::URLSuffix")

    /// The reference that stands in the template.
    public var node: Node { .call("Ref", .string(name)) }
}

extension List<Value<String>> {
    /// The ARNs of the topics that the stack's events go to.
    public static var notificationARNs: Self { Self(node: PseudoParameter.notificationARNs.node) }
}
