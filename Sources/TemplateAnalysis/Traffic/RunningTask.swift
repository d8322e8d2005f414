// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Tasks of ECS that the template starts on Fargate, where the task's own network interface carries all its traffic.
package struct RunningTask: Sendable {
    /// The service, or the rule that starts the task.
    let starter: Outcome.Resource
    let definition: Outcome.Resource
    let member: NetworkMember

    /// The containers whose definitions are known.
    var containers: [PropertyValue] { definition["ContainerDefinitions"].knownElements.filter { !$0.isUnknown } }

    package static func all(in outcome: Outcome) -> [RunningTask] {
        services(in: outcome) + scheduled(in: outcome)
    }

    private static func services(in outcome: Outcome) -> [RunningTask] {
        outcome.resources(of: "AWS::ECS::Service").compactMap { service in
            task(
                service, service["TaskDefinition"], service.properties,
                network: service["NetworkConfiguration"]["AwsvpcConfiguration"],
                in: outcome)
        }
    }

    /// The tasks that rules of EventBridge start.
    private static func scheduled(in outcome: Outcome) -> [RunningTask] {
        outcome.resources(of: "AWS::Events::Rule").flatMap { rule in
            rule["Targets"].knownElements.compactMap { target in
                let run = target["EcsParameters"]
                return run.isAbsent
                    ? nil
                    : task(
                        rule, run["TaskDefinitionArn"], run,
                        network: run["NetworkConfiguration"]["AwsVpcConfiguration"], in: outcome)
            }
        }
    }

    private static func task(
        _ starter: Outcome.Resource, _ reference: PropertyValue, _ settings: PropertyValue, network: PropertyValue,
        in outcome: Outcome
    ) -> RunningTask? {
        guard let definition = outcome.resource(reference, of: "AWS::ECS::TaskDefinition"),
            isOnFargate(settings, definition),
            let member = NetworkMember.tasks(of: starter, network, in: outcome)
        else { return nil }
        return RunningTask(starter: starter, definition: definition, member: member)
    }

    private static func isOnFargate(_ settings: PropertyValue, _ definition: Outcome.Resource) -> Bool {
        let launch = settings["LaunchType"]
        if !launch.isAbsent { return launch.text == "FARGATE" }
        let strategy = settings["CapacityProviderStrategy"]
        if !strategy.isAbsent {
            let providers = strategy.knownElements.map { $0["CapacityProvider"].text ?? "" }
            return !providers.isEmpty && providers.allSatisfy { $0.hasPrefix("FARGATE") }
        }
        return definition["RequiresCompatibilities"].elements?.map(\.text) == ["FARGATE"]
    }
}

extension RunningTask {
    /// Where an image comes from.
    package enum Registry: Hashable {
        /// A private repository of ECR.
        case ecr
        /// A registry of the internet.
        case other(String)
        case unknown
    }

    package static func registry(of image: PropertyValue, in outcome: Outcome) -> Registry {
        let parts = image.parts ?? []
        for part in parts {
            if let text = part.stringValue, text.contains(".dkr.ecr.") || text.contains(".dkr-ecr.") { return .ecr }
            let target = part.reference?.name
            if let target, outcome[target]?.type == "AWS::ECR::Repository" { return .ecr }
        }
        guard let first = parts.first?.stringValue, !first.hasDynamicReference else { return .unknown }
        guard let slash = first.firstIndex(of: "/") else {
            return parts.count == 1 || first.contains(":") ? .other("docker.io") : .unknown
        }
        let host = String(first[..<slash])
        return .other(host.contains(".") || host.contains(":") ? host : "docker.io")
    }
}

extension NetworkMember {
    /// The tasks of a service, where they have network interfaces of their own; nil where they have none.
    static func service(_ service: Outcome.Resource, in outcome: Outcome) -> NetworkMember? {
        tasks(
            of: service, service["NetworkConfiguration"]["AwsvpcConfiguration"], in: outcome)
    }

    fileprivate static func tasks(
        of starter: Outcome.Resource, _ network: PropertyValue, in outcome: Outcome
    ) -> NetworkMember? {
        if network.isAbsent { return nil }
        let address = network["AssignPublicIp"]
        return NetworkMember(
            "task of '\(starter.logicalID)'", starter, groups: network["SecurityGroups"],
            subnets: network["Subnets"], in: outcome,
            hasPublicAddress: address.isAbsent ? false : address.text.map { $0 == "ENABLED" })
    }
}
