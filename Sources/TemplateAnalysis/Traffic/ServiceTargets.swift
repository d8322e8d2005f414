// SPDX-License-Identifier: Apache-2.0

/// Where ECS registers the tasks of a service, and by what it moves requests between versions of it.
package enum ServiceTargets {
    /// The target groups that an element of `LoadBalancers` names: its own, and the one for every other version.
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-advancedconfiguration.html>.
    package static func groups(of entry: PropertyValue) -> [String] {
        [entry["TargetGroupArn"], entry["AdvancedConfiguration"]["AlternateTargetGroupArn"]].compactMap(\.resource)
    }

    /// The listeners that new versions of services are tried at.
    package static func testListeners(in outcome: Outcome) -> Set<String> {
        let parts = outcome.resources(of: "AWS::ECS::Service").flatMap { service in
            service["LoadBalancers"].knownElements.compactMap {
                outcome.resource($0["AdvancedConfiguration"]["TestListenerRule"])
            }
        }
        return Set(parts.compactMap { $0["ListenerArn"].isAbsent ? $0.logicalID : $0["ListenerArn"].resource })
    }

    /// The listeners and rules whose weights ECS changes at each deployment, each with the service.
    package static func shifted(in outcome: Outcome) -> [(source: Outcome.Resource, service: Outcome.Resource)] {
        outcome.resources(of: "AWS::ECS::Service").flatMap { service in
            service["LoadBalancers"].knownElements.map { $0["AdvancedConfiguration"] }.flatMap { advanced in
                ["ProductionListenerRule", "TestListenerRule"].compactMap { outcome.resource(advanced[$0]) }
                    .map { ($0, service) }
            }
        }
    }
}
