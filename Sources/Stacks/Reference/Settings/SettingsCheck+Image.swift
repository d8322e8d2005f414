// SPDX-License-Identifier: Apache-2.0

import StackDSL

extension SettingsCheck {
    /// Each task has one image, named so that a registry can have it.
    static func images(_ settings: Settings) -> [Diagnostic] {
        settings.tasks.flatMap { service -> [Diagnostic] in
            let isNamed = !service.repositoryName.isEmpty || !service.imageTag.isEmpty
            guard let image = service.image else {
                if !service.repositoryName.isEmpty, !service.imageTag.isEmpty { return [] }
                return [
                    finding(
                        service.location, "'\(service.name)' has no image",
                        "its tasks would have nothing to run",
                        "give image: .build(…) or .repository(…, tag: …), or repositoryName and imageTag")
                ]
            }
            let twice =
                isNamed
                ? [
                    finding(
                        service.argument("image"), "'\(service.name)' names its image twice",
                        "image and repositoryName with imageTag could differ", "leave one of both out")
                ] : []
            guard case .digested(_, let digest) = image.source, !isDigest(digest) else { return twice }
            return twice + [
                finding(
                    image.argument("digest"), "'\(digest)' is no digest of an image", "the registry could not have it",
                    "write sha256: and 64 hexadecimal digits, as 'aws ecr describe-images' shows them")
            ]
        }
    }

    private static func isDigest(_ text: String) -> Bool {
        guard text.hasPrefix("sha256:") else { return false }
        let digits = text.dropFirst(7)
        return digits.count == 64 && digits.allSatisfy { "0123456789abcdef".contains($0) }
    }
}
