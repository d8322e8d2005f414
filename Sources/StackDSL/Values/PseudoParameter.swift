// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A pseudo parameter: a value that CloudFormation itself knows about the stack, the account or the region.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html>.
public struct PseudoParameter: Sendable, Hashable {
    /// The name, as `AWS::Region`.
    public let name: String

    /// The ID of the account that the stack is in, 12 digits: `AWS::AccountId`.
    public static let accountId = PseudoParameter(name: "AWS::AccountId")
    /// Yields a list: see `List.notificationARNs`.
    public static let notificationARNs = PseudoParameter(name: "AWS::NotificationARNs")
    /// No value: takes away the property that it is given to. Most places have it as `.noValue`.
    public static let noValue = PseudoParameter(name: "AWS::NoValue")
    /// The partition, the second part of every ARN: `aws`, `aws-cn`, `aws-us-gov`: `AWS::Partition`.
    public static let partition = PseudoParameter(name: "AWS::Partition")
    /// The code of the region that the stack is in, as `eu-west-1`: `AWS::Region`.
    public static let region = PseudoParameter(name: "AWS::Region")
    /// The ARN of the stack: `AWS::StackId`.
    public static let stackId = PseudoParameter(name: "AWS::StackId")
    /// The name of the stack: `AWS::StackName`.
    public static let stackName = PseudoParameter(name: "AWS::StackName")
    /// The end of the partition's host names, as `amazonaws.com`: `AWS::URLSuffix`.
    public static let urlSuffix = PseudoParameter(name: "AWS::URLSuffix")

    /// The reference that stands in the template.
    public var node: Node { .call("Ref", .string(name)) }
}

extension List<Value<String>> {
    /// The ARNs of the topics that the stack's events go to.
    public static var notificationARNs: Self { Self(node: PseudoParameter.notificationARNs.node) }
}
