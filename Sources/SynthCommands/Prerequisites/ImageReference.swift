// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// An image in a repository of ECR: `ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME:TAG` or `…/NAME@DIGEST`.
struct ImageReference: Hashable {
    let text: String
    let account: String
    let region: Region
    let repository: String
    /// As `aws ecr describe-images --image-ids` takes it.
    let imageID: String
    /// Nil where it is named by its digest.
    let tag: String?
    /// What its tasks run on, as `docker build --platform` takes it.
    let platform: String

    init?(_ text: String, platform: String = "linux/amd64") {
        // What is none of these, a shell and the aws CLI may take for something else.
        guard let slash = text.firstIndex(of: "/"),
            text.unicodeScalars.allSatisfy({ $0.isASCIILetterOrDigit || "._-/:@".unicodeScalars.contains($0) }),
            text[text.index(after: slash)...].unicodeScalars.first?.isASCIILetterOrDigit == true
        else { return nil }
        let host = text[..<slash].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard host.count >= 6, host[1] == "dkr", host[2] == "ecr", host[4] == "amazonaws", host[0].count == 12,
            host[0].allSatisfy(\.isNumber)
        else { return nil }
        let name = text[text.index(after: slash)...]
        if let at = name.firstIndex(of: "@") {
            repository = String(name[..<at])
            imageID = "imageDigest=\(name[name.index(after: at)...])"
            tag = nil
        } else {
            let colon = name.lastIndex(of: ":")
            repository = String(name[..<(colon ?? name.endIndex)])
            let tag = colon.map { String(name[name.index(after: $0)...]) } ?? "latest"
            imageID = "imageTag=\(tag)"
            self.tag = tag
        }
        self.text = text
        self.platform = platform
        account = host[0]
        region = Region(host[3])
    }

    var host: String { String(text.prefix { $0 != "/" }) }

    /// The images of a stack's tasks, as the values of its parameters name them.
    static func all(in stack: SynthesizedStack) -> [ImageReference] {
        let deployed = stack.template.deployed(
            parameters: stack.parameterValues, region: nil, stackName: stack.stackName)
        var found: [ImageReference] = []
        for task in deployed.resources(of: "AWS::ECS::TaskDefinition") {
            let isARM = task["RuntimePlatform"]["CpuArchitecture"].text == "ARM64"
            for container in task["ContainerDefinitions"].knownElements {
                let image = container["Image"].text.flatMap {
                    ImageReference($0, platform: isARM ? "linux/arm64" : "linux/amd64")
                }
                if let image, !found.contains(image) { found.append(image) }
            }
        }
        return found
    }
}
