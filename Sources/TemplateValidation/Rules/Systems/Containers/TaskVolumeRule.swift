// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A volume of EFS is mounted as its access point allows.
enum TaskVolumeRule: SystemRule {
    static let description = RuleDescription(
        "task-volume", "A task mounts a file system of EFS as its access point and IAM want it.",
        reason: "ECS refuses the task definition, or its tasks cannot mount the file system",
        example: """
              "Task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
                  "Volumes": [
                    {
                      "Name": "data",
                      "EFSVolumeConfiguration": {
                        "FilesystemId": "fs-0123456789abcdef0",
            +           "TransitEncryption": "ENABLED",
                        "AuthorizationConfig": {"AccessPointId": "fsap-0123456789abcdef0"}
                      }
                    }
                  ],
                  "ContainerDefinitions": [{"Name": "web", "Image": "nginx", "Memory": 256}]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return outcome.resources(of: "AWS::ECS::TaskDefinition").flatMap { definition in
            definition["Volumes"].knownElements.flatMap { volume -> [Diagnostic] in
                let configuration = volume["EFSVolumeConfiguration"]
                guard !configuration.isAbsent, !configuration.isUnknown else { return [] }
                let name = "volume '\(volume["Name"].text ?? "")' of '\(definition.logicalID)'"
                return encryption(configuration, name) + accessPoint(configuration, name, outcome)
            }
        }
    }

    private static func encryption(_ configuration: PropertyValue, _ name: String) -> [Diagnostic] {
        let authorization = configuration["AuthorizationConfig"]
        let encryption = configuration["TransitEncryption"]
        guard encryption.text(default: "DISABLED") == "DISABLED", !authorization.isUnknown else { return [] }
        let hasPoint = !authorization["AccessPointId"].isAbsent
        guard hasPoint || authorization["IAM"].text == "ENABLED" else { return [] }
        return [
            error(
                at: encryption.isAbsent ? configuration : encryption,
                "\(name) uses \(hasPoint ? "an access point" : "IAM") without transit encryption",
                fix: "set TransitEncryption \"ENABLED\"")
        ]
    }

    private static func accessPoint(
        _ configuration: PropertyValue, _ name: String, _ outcome: Outcome
    ) -> [Diagnostic] {
        let point = configuration["AuthorizationConfig"]["AccessPointId"]
        guard !point.isAbsent else { return [] }
        var found: [Diagnostic] = []
        let root = configuration["RootDirectory"]
        if let text = root.text, text != "/" {
            found.append(
                error(
                    at: root, "\(name) has the root directory '\(text)' beside an access point, which has its own",
                    fix: "remove RootDirectory"))
        }
        if let own = configuration["FilesystemId"].resource, let resource = outcome.resource(point),
            let other = resource["FileSystemId"].resource, own != other,
            resource.type == "AWS::EFS::AccessPoint"
        {
            found.append(
                error(
                    at: point, "\(name) is '\(own)', but its access point '\(resource.logicalID)' is of '\(other)'",
                    fix: "take an access point of '\(own)'"))
        }
        return found
    }
}
