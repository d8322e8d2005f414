// SPDX-License-Identifier: Apache-2.0

/// The names that `Ref` knows in every template.
public enum PseudoParameterNames {
    /// All that CloudFormation has.
    public static let all = [
        "AWS::AccountId", "AWS::NotificationARNs", "AWS::NoValue", "AWS::Partition", "AWS::Region", "AWS::StackId",
        "AWS::StackName", "AWS::URLSuffix",
    ]

    /// The name that a reference removes a property by.
    package static let nameOfNoValue = "AWS::NoValue"

    /// The reference that removes a property.
    package static let noValue = Node.ref(nameOfNoValue)
}

extension Node {
    /// Whether it is the reference that removes a property.
    package var isNoValue: Bool {
        guard let (name, argument) = function else { return false }
        return name == "Ref" && argument.stringValue == PseudoParameterNames.nameOfNoValue
    }
}
