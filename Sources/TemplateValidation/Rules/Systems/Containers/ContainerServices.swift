// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// The services of ECS with what they run, and where.
struct ContainerServices {
    enum Launch {
        case fargate
        case other
    }

    struct Member {
        let service: Outcome.Resource
        /// Nil when it is not one of the template.
        let definition: Outcome.Resource?
        /// Nil when nobody knows.
        let launch: Launch?
    }

    let members: [Member]
    /// The task definitions that run on Fargate.
    let fargateDefinitions: [Outcome.Resource]

    init(_ outcome: Outcome) {
        members = outcome.resources(of: "AWS::ECS::Service").map { service in
            let definition = outcome.resource(service["TaskDefinition"])
            return Member(
                service: service, definition: definition?.type == "AWS::ECS::TaskDefinition" ? definition : nil,
                launch: Self.launch(of: service))
        }
        let started = Set(members.filter { $0.launch == .fargate }.compactMap { $0.definition?.logicalID })
        fargateDefinitions = outcome.resources(of: "AWS::ECS::TaskDefinition").filter { definition in
            started.contains(definition.logicalID)
                || definition["RequiresCompatibilities"].knownElements.contains { $0.text == "FARGATE" }
        }
    }

    private static func launch(of service: Outcome.Resource) -> Launch? {
        let type = service["LaunchType"]
        if !type.isAbsent { return type.text.map { $0 == "FARGATE" ? .fargate : .other } }
        guard let providers = service["CapacityProviderStrategy"].elements?.map({ $0["CapacityProvider"].text }),
            !providers.isEmpty, !providers.contains(nil)
        else { return nil }
        let fargate = providers.filter { $0?.hasPrefix("FARGATE") == true }
        return fargate.count == providers.count ? .fargate : fargate.isEmpty ? .other : nil
    }

    /// The containers of a task definition by name; nil when not all names are known.
    static func containers(of definition: Outcome.Resource) -> [(name: String, value: PropertyValue)]? {
        guard let all = definition["ContainerDefinitions"].elements else { return nil }
        let named = all.compactMap { value in value["Name"].text.map { (name: $0, value: value) } }
        return named.count == all.count ? named : nil
    }
}
