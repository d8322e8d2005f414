// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// When CloudFormation counts a resource as made.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html>.
public struct CreationPolicy: PropertyObject {
    /// The attribute's object, as it stands in the template.
    public let node: Node

    /// An object that stands in a template already.
    public init(node: Node) { self.node = node }

    /// - Parameters:
    ///   - count: how many success signals to wait for.
    ///   - timeout: an ISO 8601 duration, as `PT15M`.
    ///   - minSuccessfulInstancesPercent: for an Auto Scaling group, 0 to 100.
    ///   - startFleet: for an AppStream fleet, whether to start it.
    public init(
        count: Value<Int>? = nil, timeout: Value<String>? = nil,
        minSuccessfulInstancesPercent: Value<Int>? = nil, startFleet: Value<Bool>? = nil
    ) {
        let signal = Node(properties: ["Count": count?.node, "Timeout": timeout?.node])
        node = Node(properties: [
            "AutoScalingCreationPolicy": minSuccessfulInstancesPercent.map {
                .object(["MinSuccessfulInstancesPercent": $0.node])
            },
            "ResourceSignal": signal == .object([]) ? nil : signal,
            "StartFleet": startFleet?.node,
        ])
    }
}
