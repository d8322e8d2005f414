// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateModel

/// An image must have been built for the processor of its tasks, or they stop with "exec format error".
enum ImageArchitecture: Prerequisite {
    private static let types = [
        "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json",
        "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json",
    ]

    static func findings(_ stack: SynthesizedStack, _ session: Session, isNew: Bool) throws -> [Finding] {
        try ImageReference.all(in: stack).compactMap { image in
            do {
                return try finding(image, session)
            } catch  where !(error is Interrupted) {
                let code = (error as? AWSFailure)?.code ?? ""
                // Whether it is there at all is told elsewhere.
                if ["RepositoryNotFoundException", "ImageNotFoundException"].contains(code) { return nil }
                return .remark("for which processor \(image.text) was built cannot be seen: \(error)")
            }
        }
    }

    private static func finding(_ image: ImageReference, _ session: Session) throws -> Finding? {
        let place = ["--repository-name", image.repository, "--registry-id", image.account]
        let words =
            ["ecr", "batch-get-image"] + place + ["--image-ids", image.imageID, "--accepted-media-types"] + types
        let text = try session.ask(words, in: image.region) { answer in
            try answer.list("images").first?.text("imageManifest")
        }
        guard let text, let manifest = try? JSONReader.read(text, file: image.text) else { return nil }
        let built: [String]
        if let parts = manifest["manifests"]?.arrayValue {
            // What was signed or attested has no processor.
            built = parts.compactMap { $0["platform"]?["architecture"]?.stringValue }.filter { $0 != "unknown" }
        } else {
            guard let digest = manifest["config"]?["digest"]?.stringValue else { return nil }
            let asking = ["ecr", "get-download-url-for-layer"] + place + ["--layer-digest", digest]
            let address = try session.ask(asking, in: image.region) { try $0.text("downloadUrl") }
            switch try WebDocument.get(address, session) {
            case .found(let configuration): built = [configuration["architecture"]?.stringValue].compactMap(\.self)
            case .refused(let reason), .unknown(let reason):
                return .remark("for which processor \(image.text) was built could not be asked: \(reason)")
            }
        }
        guard !built.isEmpty else { return nil }
        let wanted = image.platform.split(separator: "/").last.map(String.init) ?? ""
        guard !built.contains(wanted) else { return .good("the image \(image.text) was built for \(image.platform)") }
        return .problem(
            "the image \(image.text) was built for \(built.joined(separator: ", ")), and its tasks run on \(image.platform): "
                + "they would stop at once. Build it with --platform \(image.platform), or set CpuArchitecture of the task "
                + "definition")
    }
}
