// SPDX-License-Identifier: Apache-2.0

/// The names that `Ref` knows in every template.
public enum PseudoParameterNames {
    public static let all = [
        "AWS::AccountId", "AWS::NotificationARNs", "AWS::NoValue", "AWS::Partition", "AWS::Region", "AWS::StackId",
        "AWS::StackName", "AWS::URLSuffix",
    ]

    /// The reference that removes a property.
    package static let noValue = Node.ref("AWS::NoValue")
}
