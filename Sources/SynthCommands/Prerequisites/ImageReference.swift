// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel

/// An image in a repository of ECR: `ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME:TAG` or `…/NAME@DIGEST`.
struct ImageReference: Hashable {
    let text: String
    let account: String
    let region: Region
    let repository: String
    /// As `aws ecr describe-images --image-ids` takes it.
    let imageID: String

    init?(_ text: String) {
        guard let slash = text.firstIndex(of: "/") else { return nil }
        let host = text[..<slash].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard host.count >= 6, host[1] == "dkr", host[2] == "ecr", host[4] == "amazonaws", host[0].count == 12,
            host[0].allSatisfy(\.isNumber)
        else { return nil }
        let name = text[text.index(after: slash)...]
        if let at = name.firstIndex(of: "@") {
            repository = String(name[..<at])
            imageID = "imageDigest=\(name[name.index(after: at)...])"
        } else {
            let colon = name.lastIndex(of: ":")
            repository = String(name[..<(colon ?? name.endIndex)])
            imageID = "imageTag=\(colon.map { String(name[name.index(after: $0)...]) } ?? "latest")"
        }
        self.text = text
        account = host[0]
        region = Region(host[3])
    }

    var host: String { String(text.prefix { $0 != "/" }) }

    /// The images that a stack with containers names, in its parameters or in its template.
    static func all(in stack: SynthesizedStack) -> [ImageReference] {
        guard stack.template.resources.contains(where: { $0.type == "AWS::ECS::TaskDefinition" }) else { return [] }
        var texts = stack.parameterValues.map(\.value)
        stack.template.root.walk { node, _ in if let text = node.stringValue { texts.append(text) } }
        var found: [ImageReference] = []
        for image in texts.compactMap(ImageReference.init) where !found.contains(image) { found.append(image) }
        return found
    }
}
