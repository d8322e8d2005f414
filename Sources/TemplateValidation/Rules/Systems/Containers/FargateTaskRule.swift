// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A task on Fargate has nothing that needs a machine of one's own.
enum FargateTaskRule: SystemRule {
    static let description = RuleDescription(
        "fargate-task", "A task or service on Fargate has only what Fargate supports.",
        reason: "ECS refuses the task definition or the service",
        example: """
              "Task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
                  "RequiresCompatibilities": ["FARGATE"],
            -     "NetworkMode": "bridge",
            +     "NetworkMode": "awsvpc",
                  "Cpu": "256",
                  "Memory": "512",
                  "ContainerDefinitions": [{"Name": "web", "Image": "nginx"}]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html")

    private static let logDrivers: Set = ["awslogs", "splunk", "awsfirelens"]
    private static let containerProperties = [
        "DisableNetworking", "DnsSearchDomains", "DnsServers", "DockerSecurityOptions", "ExtraHosts", "Hostname",
        "Links",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let services = ContainerServices(system.outcome)
        var found = services.fargateDefinitions.flatMap { task($0) + containers($0) }
        for member in services.members where member.launch == .fargate { found += service(member.service) }
        return found + services.members.compactMap { unlaunched($0, system.outcome) }
    }

    private static func task(_ definition: Outcome.Resource) -> [Diagnostic] {
        let name = definition.logicalID
        var found: [Diagnostic] = []
        let mode = definition["NetworkMode"]
        if let text = mode.text(default: "bridge"), text != "awsvpc" {
            found.append(
                error(at: mode, "'\(name)' runs on Fargate in network mode \(text)", fix: "set NetworkMode \"awsvpc\""))
        }
        if definition["PlacementConstraints"].isGiven {
            found.append(
                error(
                    at: definition["PlacementConstraints"], "'\(name)' runs on Fargate and has placement constraints",
                    fix: "remove PlacementConstraints"))
        }
        for volume in definition["Volumes"].knownElements {
            let path = volume["Host"]["SourcePath"]
            if !path.isAbsent || !volume["DockerVolumeConfiguration"].isAbsent {
                found.append(
                    error(
                        at: volume, "'\(name)' runs on Fargate and has a volume of the host",
                        fix: "use a volume without a host path, or one of EFS"))
            }
        }
        if let size = definition["EphemeralStorage"]["SizeInGiB"].number, !size.isWithin(20...200) {
            found.append(
                error(
                    at: definition["EphemeralStorage"]["SizeInGiB"], "'\(name)' has \(size) GiB of ephemeral storage",
                    fix: "take 20 to 200 GiB"))
        }
        return found
    }

    private static func containers(_ definition: Outcome.Resource) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for container in definition["ContainerDefinitions"].knownElements {
            let name = "container '\(container["Name"].text ?? "")' of '\(definition.logicalID)'"
            if container["Privileged"].bool == true {
                found.append(
                    error(
                        at: container["Privileged"], "\(name) is privileged, which Fargate does not allow",
                        fix: "remove Privileged"))
            }
            for property in containerProperties where container[property].isGiven {
                let value = container[property]
                if value.bool == false { continue }
                found.append(
                    error(at: value, "\(name) has \(property), which Fargate does not support", fix: "remove it"))
            }
            // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
            if let seconds = container["StopTimeout"].number, seconds > 120 {
                found.append(
                    error(
                        at: container["StopTimeout"],
                        "\(name) is to have \(seconds) s to stop, of which Fargate gives 120 at most",
                        fix: "take 120 s or fewer, and let work that takes longer be taken up again"))
            }
            if let driver = container["LogConfiguration"]["LogDriver"].text, !logDrivers.contains(driver) {
                found.append(
                    error(
                        at: container["LogConfiguration"]["LogDriver"],
                        "\(name) logs with '\(driver)', which Fargate does not have",
                        fix: "take one of \(logDrivers.sorted().joined(separator: ", "))"))
            }
        }
        return found
    }

    private static func service(_ service: Outcome.Resource) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for property in ["PlacementConstraints", "PlacementStrategies"] where service[property].isGiven {
            found.append(
                error(
                    at: service[property], "'\(service.logicalID)' runs on Fargate and has \(property)",
                    why: "ECS refuses the service",
                    fix: "remove it: Fargate spreads tasks over the zones"))
        }
        if service["SchedulingStrategy"].text == "DAEMON" {
            found.append(
                error(
                    at: service["SchedulingStrategy"], "'\(service.logicalID)' is a daemon on Fargate",
                    why: "ECS refuses the service",
                    fix: "set SchedulingStrategy \"REPLICA\""))
        }
        return found
    }

    /// A service for Fargate that nothing sends there.
    private static func unlaunched(_ member: ContainerServices.Member, _ outcome: Outcome) -> Diagnostic? {
        let service = member.service
        guard outcome.isComplete, service["LaunchType"].isAbsent, service["CapacityProviderStrategy"].isAbsent,
            let definition = member.definition, let cluster = outcome.resource(service["Cluster"]),
            ["ECS", nil].contains(service["DeploymentController"]["Type"].text),
            let compatibilities = definition["RequiresCompatibilities"].elements, compatibilities.count == 1,
            compatibilities[0].text == "FARGATE", cluster["DefaultCapacityProviderStrategy"].isAbsent,
            outcome.resources(of: "AWS::ECS::ClusterCapacityProviderAssociations").isEmpty
        else { return nil }
        return warning(
            at: service,
            "'\(service.logicalID)' runs '\(definition.logicalID)', which is for Fargate, but says nothing about "
                + "where: its tasks wait for EC2 instances",
            why: "nothing starts: the stack waits until it fails",
            fix: "set LaunchType \"FARGATE\"")
    }
}
