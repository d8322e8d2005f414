// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// An image that is built for another processor than what runs it starts nowhere.
enum ImagePlatformCheck {
    static let rule = "image-platform"

    /// - Parameter elements: as they were written, with what they ask of the package's files.
    static func findings(_ elements: [TemplateElement]) -> [Diagnostic] {
        elements.flatMap { element -> [Diagnostic] in
            guard let user = User(element.node) else { return [] }
            var found: [Diagnostic] = []
            element.node.eachNode { node in
                guard let request = AssetRequest(node), request.kind == .image,
                    let built = request.platform.flatMap({ Processor(platform: $0) }), built != user.processor
                else { return }
                found.append(
                    Diagnostic(
                        .error, rule: rule, at: request.location, element: element.key,
                        "the image is built for \(built.rawValue), and '\(element.key)' runs on \(user.processor.rawValue)",
                        why: "its program does not start there", fix: user.fix(built)))
            }
            return found
        }
    }

    private enum Processor: String {
        case intel = "x86_64"
        case arm = "arm64"

        init?(platform: String) {
            switch platform {
            case "linux/amd64": self = .intel
            case "linux/arm64": self = .arm
            default: return nil
            }
        }
    }

    /// A function or a task whose processor is known.
    private struct User {
        let processor: Processor
        private let isFunction: Bool

        init?(_ node: Node) {
            let properties = node["Properties"]
            switch node["Type"]?.stringValue {
            case "AWS::Lambda::Function":
                isFunction = true
                guard let given = properties?["Architectures"] else {
                    processor = .intel
                    return
                }
                guard let known = given[0]?.stringValue.flatMap(Processor.init(rawValue:)) else { return nil }
                processor = known
            case "AWS::ECS::TaskDefinition":
                isFunction = false
                if let given = properties?["RuntimePlatform"] {
                    guard let architecture = given["CpuArchitecture"] else {
                        processor = .intel
                        return
                    }
                    guard let known = architecture.stringValue.flatMap({ Processor(rawValue: $0.lowercased()) }) else {
                        return nil
                    }
                    processor = known
                } else if properties?["RequiresCompatibilities"]?.arrayValue?.compactMap(\.stringValue) == ["FARGATE"] {
                    processor = .intel
                } else {
                    // Instances may have either.
                    return nil
                }
            default: return nil
            }
        }

        func fix(_ built: Processor) -> String {
            let platform = processor == .arm ? ".linuxArm64" : ".linuxAmd64"
            let own =
                isFunction
                ? "architectures: [.\(built.rawValue)]"
                : "runtimePlatform: .init(cpuArchitecture: .\(built.rawValue))"
            return "build it with platform: \(platform), or say \(own)"
        }
    }
}
