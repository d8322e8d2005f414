// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A volume is attached by a name that EC2 takes.
enum DeviceNameRule: SystemRule {
    static let description = RuleDescription(
        "device-name", "A device is named as EC2 names devices, as /dev/sdf or /dev/xvda.",
        reason: "EC2 answers that it is not a valid EBS device name",
        example: """
              "A": {
                "Type": "AWS::EC2::VolumeAttachment",
                "Properties": {
                  "InstanceId": "i-0123456789abcdef0",
                  "VolumeId": "vol-0123456789abcdef0",
            -     "Device": "/dev/nvme1n1"
            +     "Device": "/dev/sdf"
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html",
        evidence: .knowledge)

    /// Where devices are named, by type.
    private static let places: [String: [[String]]] = [
        "AWS::AutoScaling::LaunchConfiguration": [["BlockDeviceMappings", "DeviceName"]],
        "AWS::EC2::Instance": [["BlockDeviceMappings", "DeviceName"], ["Volumes", "Device"]],
        "AWS::EC2::LaunchTemplate": [["LaunchTemplateData", "BlockDeviceMappings", "DeviceName"]],
        "AWS::EC2::SpotFleet": [
            ["SpotFleetRequestConfigData", "LaunchSpecifications", "BlockDeviceMappings", "DeviceName"]
        ],
        "AWS::EC2::VolumeAttachment": [["Device"]],
        "AWS::ImageBuilder::ImageRecipe": [["BlockDeviceMappings", "DeviceName"]],
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources.flatMap { resource in
            (places[resource.type] ?? []).flatMap { resource.properties.values(at: $0) }.compactMap { value in
                guard let name = value.text, !isDevice(name) else { return nil }
                return error(
                    at: value, "'\(resource.logicalID)' names the device '\(name)'",
                    fix: name.contains("nvme")
                        ? "write /dev/sdf to /dev/sdp: the instance itself calls it nvme"
                        : "write /dev/sdf to /dev/sdp, or /dev/xvda or /dev/sda1 for the root")
            }
        }
    }

    /// `/dev/sda1`, `xvdba`: what EC2 takes has letters and at most two digits after sd, hd or xvd.
    private static func isDevice(_ name: String) -> Bool {
        let name = name.hasPrefix("/dev/") ? name.dropFirst("/dev/".count) : name[...]
        for start in ["xvd", "sd", "hd"] where name.hasPrefix(start) {
            let rest = name.dropFirst(start.count)
            let letters = rest.prefix { $0.isASCII && $0.isLowercase }
            let digits = rest.dropFirst(letters.count)
            return (1...2).contains(letters.count) && digits.count <= 2
                && digits.allSatisfy { $0.isASCII && $0.isNumber }
        }
        // Images name their own root, and what they are given beyond disks.
        return name.hasPrefix("da") || name.hasPrefix("ada") || name.hasPrefix("dsk") || name.hasPrefix("disk")
    }
}
