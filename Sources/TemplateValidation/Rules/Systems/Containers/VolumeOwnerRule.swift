// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// An empty volume of a task on Fargate belongs to root.
enum VolumeOwnerRule: SystemRule {
    static let description = RuleDescription(
        "volume-owner", "What a container writes to is writable for whom it runs as.",
        reason: "ECS mounts an empty volume with mode 0755 for root, so the program fails at its first write",
        example: """
              "Task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
                  "RequiresCompatibilities": ["FARGATE"],
                  "NetworkMode": "awsvpc",
                  "Cpu": "256",
                  "Memory": "512",
            -     "Volumes": [{"Name": "tmp"}],
                  "ContainerDefinitions": [
                    {
                      "Name": "web",
                      "Image": "nginx",
                      "User": "1000",
                      "ReadonlyRootFilesystem": true,
            -         "MountPoints": [{"SourceVolume": "tmp", "ContainerPath": "/tmp"}]
            +         "LinuxParameters": {"Tmpfs": [{"ContainerPath": "/tmp", "Size": 64}]}
                    }
                  ]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/bind-mounts.html",
        evidence: .thread("aws/containers-roadmap#938"))

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::ECS::TaskDefinition").flatMap { definition -> [Diagnostic] in
            let empty = Set(definition["Volumes"].knownElements.filter(isEmpty).compactMap { $0["Name"].text })
            let containers = definition["ContainerDefinitions"].knownElements
            return containers.filter { isHelpless($0) && !isPrepared($0, by: containers) }.flatMap { container in
                container["MountPoints"].knownElements.compactMap { mount in
                    guard let name = mount["SourceVolume"].text, empty.contains(name), mount["ReadOnly"].bool != true
                    else { return nil }
                    return warning(
                        at: mount,
                        "container '\(container["Name"].text ?? "")' runs as \(container["User"].text ?? "") and mounts the "
                            + "empty volume '\(name)', which only root may write to",
                        fix:
                            "take LinuxParameters.Tmpfs instead, or a VOLUME in the image whose folder belongs to that user"
                    )
                }
            }
        }
    }

    /// Whether it is made with the task, by nothing that says whose it is.
    private static func isEmpty(_ volume: PropertyValue) -> Bool {
        guard let members = volume.members else { return false }
        return members.allSatisfy { ["Name", "Host"].contains($0.key) }
            && (volume["Host"].isAbsent || volume["Host"].members?.isEmpty == true)
    }

    /// Whether it runs as somebody else than root, and can write nowhere else.
    private static func isHelpless(_ container: PropertyValue) -> Bool {
        guard container["ReadonlyRootFilesystem"].bool == true, let user = container["User"].text else { return false }
        return !["", "0", "root"].contains(String(user.prefix { $0 != ":" }))
    }

    /// Whether another container, which may be root, has done its work before: it can have changed the owner.
    private static func isPrepared(_ container: PropertyValue, by others: [PropertyValue]) -> Bool {
        container["DependsOn"].knownElements.contains { dependency in
            guard ["SUCCESS", "COMPLETE"].contains(dependency["Condition"].text) else { return false }
            return others.contains { $0["Name"].text == dependency["ContainerName"].text && !isHelpless($0) }
        }
    }
}
