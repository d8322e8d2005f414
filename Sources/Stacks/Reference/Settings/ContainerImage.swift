// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// Where a service's image comes from, and what holds it still.
///
///     image: .repository("shop/web", tag: "1.4.2")
///     image: .repository("shop/web", digest: "sha256:9f86d0…")
///     image: .build("Services/Web")
public struct ContainerImage: Sendable, Located {
    enum Source: Sendable {
        /// In a repository that `RegistryStack` makes.
        case tagged(repository: String, tag: String)
        case digested(repository: String, digest: String)
        /// In the repository of assets.
        case built(ImageBuild)
    }

    let source: Source
    /// Where it is written.
    public let location: Location

    /// One that somebody pushes to the service's repository, by its tag. The repository lets no tag be moved, but a tag whose
    /// image was deleted can be given anew.
    public static func repository(
        _ name: String, tag: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> ContainerImage {
        ContainerImage(
            source: .tagged(repository: name, tag: tag), location: Location(file: file, line: line, column: column))
    }

    /// One that somebody pushes to the service's repository, by the digest that the registry gave it: `sha256:` and 64
    /// hexadecimal digits. Whatever happens to tags, it is this image or none. `synth doctor` tells the digest of a tag.
    public static func repository(
        _ name: String, digest: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> ContainerImage {
        ContainerImage(
            source: .digested(repository: name, digest: digest),
            location: Location(file: file, line: line, column: column))
    }

    /// One that `synth deploy` builds from a folder of the package and pushes, where its content is not there yet. The tag is
    /// the digest of what the image is made of, the platform that of the service.
    ///
    /// - Parameters:
    ///   - folder: from the package's, with a Dockerfile.
    ///   - dockerfile: from the folder.
    ///   - target: the stage of the Dockerfile; its last one when it is nil.
    ///   - arguments: values of the Dockerfile's `ARG`, which can be read in the image: no place for a secret.
    public static func build(
        _ folder: String, dockerfile: String = "Dockerfile", target: String? = nil,
        arguments: KeyValuePairs<String, String> = [:], file: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> ContainerImage {
        ContainerImage(
            source: .built(
                ImageBuild(folder: folder, dockerfile: dockerfile, target: target, arguments: arguments)),
            location: Location(file: file, line: line, column: column))
    }

    /// The repository that people push to; nil for an image that is built.
    var repositoryName: String? {
        switch source {
        case .tagged(let repository, _), .digested(let repository, _): repository
        case .built: nil
        }
    }

    /// What stands behind the repository's name in the image's URI, and the label that it is written at; nil for an image that
    /// is built.
    var version: (text: String, label: String)? {
        switch source {
        case .tagged(_, let tag): (":\(tag)", "tag")
        case .digested(_, let digest): ("@\(digest)", "digest")
        case .built: nil
        }
    }
}

/// What an image is built from.
struct ImageBuild: Sendable {
    let folder: String
    let dockerfile: String
    let target: String?
    let arguments: KeyValuePairs<String, String>

    func uri(for architecture: CPUArchitecture, at place: ContainerImage.Location) -> Value<String> {
        Image.build(
            folder, dockerfile: dockerfile, platform: architecture == .arm ? .linuxArm64 : .linuxAmd64, target: target,
            arguments: arguments, file: place.file, line: place.line, column: place.column)
    }
}
