// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The paths that a task needs before and while it runs.
package struct TaskPaths: Sendable {
    package let services: ServicePaths

    package init(services: ServicePaths) {
        self.services = services
    }

    private var outcome: Outcome { services.network.outcome }

    /// All paths of a task: its image, its logs, its secrets, and those who enter it by ECS Exec.
    package func paths(of task: RunningTask) -> [NetworkPath] {
        imagePaths(of: task) + logPaths(of: task) + secretPaths(of: task) + execPaths(of: task)
    }

    /// An agent in the task opens the channel by which commands come in.
    ///
    /// See <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html>.
    private func execPaths(of task: RunningTask) -> [NetworkPath] {
        guard task.starter["EnableExecuteCommand"].bool == true else { return [] }
        let use = ServicePaths.Use(
            service: "ssmmessages",
            actions: ["ssmmessages:CreateControlChannel", "ssmmessages:OpenControlChannel"])
        return [services.path(to: use, from: task.member, for: "admit operators by ECS Exec")]
    }

    private func imagePaths(of task: RunningTask) -> [NetworkPath] {
        var registries: [RunningTask.Registry] = []
        for container in task.containers {
            let registry = RunningTask.registry(of: container["Image"], in: outcome)
            if !registries.contains(registry) { registries.append(registry) }
        }
        let purpose = "pull its image"
        return registries.flatMap { registry -> [NetworkPath] in
            switch registry {
            case .ecr, .unknown:
                Self.pull.map { services.path(to: $0, from: task.member, for: purpose) }
            case .other(let host): [services.pathToInternet(host, from: task.member, for: purpose)]
            }
        }
    }

    private func logPaths(of task: RunningTask) -> [NetworkPath] {
        let isLogging = task.containers.contains { $0["LogConfiguration"]["LogDriver"].text == "awslogs" }
        let use = ServicePaths.Use(service: "logs", actions: ["logs:CreateLogStream", "logs:PutLogEvents"])
        return isLogging ? [services.path(to: use, from: task.member, for: "write its logs")] : []
    }

    /// A token from the API, the manifest from the registry, the layers from a bucket that ECR keeps.
    private static let pull = [
        ServicePaths.Use(service: "ecr.api", actions: ["ecr:GetAuthorizationToken"]),
        ServicePaths.Use(service: "ecr.dkr", actions: ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]),
        ServicePaths.Use(
            service: "s3", actions: ["s3:GetObject"],
            resource: .sub("arn:${AWS::Partition}:s3:::prod-${AWS::Region}-starport-layer-bucket/layer")),
    ]

    private func secretPaths(of task: RunningTask) -> [NetworkPath] {
        var names: [String] = []
        for container in task.containers {
            let secrets =
                container["Secrets"].knownElements + container["LogConfiguration"]["SecretOptions"].knownElements
            for secret in secrets {
                if let name = Self.service(holding: secret["ValueFrom"], in: outcome), !names.contains(name) {
                    names.append(name)
                }
            }
            if !container["RepositoryCredentials"].isAbsent, !names.contains("secretsmanager") {
                names.append("secretsmanager")
            }
        }
        return names.map { name in
            let action = name == "ssm" ? "ssm:GetParameters" : "secretsmanager:GetSecretValue"
            return services.path(
                to: .init(service: name, actions: [action]), from: task.member, for: "read its secrets")
        }
    }

    /// The service that holds a secret, told by its ARN or its resource.
    package static func service(holding value: PropertyValue, in outcome: Outcome) -> String? {
        for part in value.parts ?? [] {
            let target = part.reference?.name
            switch target.flatMap({ outcome[$0] })?.type {
            case "AWS::SecretsManager::Secret"?: return "secretsmanager"
            case "AWS::SSM::Parameter"?: return "ssm"
            default: break
            }
            guard let text = part.stringValue else { continue }
            if text.contains(":secretsmanager:") { return "secretsmanager" }
            if text.contains(":ssm:") || text.contains(":parameter/") { return "ssm" }
        }
        // What follows is a key of the secret's JSON, a version's stage and a version.
        if value.parts?.last?.stringValue?.hasSuffix("::") ?? false { return "secretsmanager" }
        // A name that is no ARN is a parameter of Systems Manager.
        return value.text.flatMap { $0.hasPrefix("arn:") ? nil : "ssm" }
    }
}
