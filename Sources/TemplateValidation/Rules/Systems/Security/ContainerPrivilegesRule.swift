// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A container has no more of its host than it needs.
enum ContainerPrivilegesRule: SystemRule {
    static let description = RuleDescription(
        "container-privileges",
        "A container is not privileged, and shares neither the processes of its host nor what commands it.",
        reason: "whoever breaks into the container is root on the host",
        example: """
              "T": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
                  "ContainerDefinitions": [
            -       {"Name": "app", "Image": "nginx", "Memory": 128, "Privileged": true}
            +       {"Name": "app", "Image": "nginx", "Memory": 128}
                  ]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let tasks = system.outcome.resources(of: "AWS::ECS::TaskDefinition")
        let jobs = system.outcome.resources(of: "AWS::Batch::JobDefinition")
        let containers =
            tasks.flatMap { task in task["ContainerDefinitions"].knownElements.map { (task, $0) } }
            + jobs.map { ($0, $0["ContainerProperties"]) }
        return containers.compactMap { owner, container in
            guard container["Privileged"].bool == true else { return nil }
            let name = container["Name"].text.map { "the container '\($0)' of " } ?? "the container of "
            return warning(
                at: container["Privileged"], "\(name)'\(owner.logicalID)' is privileged",
                fix: "remove Privileged; add single capabilities by LinuxParameters")
        }
            + tasks.flatMap { commanding($0["Volumes"], $0) }
            + jobs.flatMap { commanding($0["ContainerProperties"]["Volumes"], $0) }
            + tasks.flatMap { task in
                ["PidMode", "IpcMode"].filter { task[$0].text == "host" }.map { mode in
                    warning(
                        at: task[mode], "'\(task.logicalID)' shares \(mode) with its host",
                        fix: "remove \(mode), or set it to task")
                }
            }
    }

    /// The folders in which the sockets are that command a host's containers.
    private static let folders: Set = ["/", "/run", "/var/run"]
    private static let sockets = ["docker.sock", "containerd.sock", "crio.sock", "podman.sock"]

    private static func commanding(_ volumes: PropertyValue, _ owner: Outcome.Resource) -> [Diagnostic] {
        volumes.knownElements.map { $0["Host"]["SourcePath"] }.compactMap { path in
            guard let text = path.text else { return nil }
            let folder = text.count > 1 && text.hasSuffix("/") ? String(text.dropLast()) : text
            guard folders.contains(folder) || sockets.contains(where: text.hasSuffix) else { return nil }
            return warning(
                at: path,
                "'\(owner.logicalID)' gives \(text) of the host to its containers, and so command of the host",
                fix: "mount what the container needs only; sockets of the container runtime are never that")
        }
    }
}
