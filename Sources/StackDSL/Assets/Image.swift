// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Container images that are built from the package, wherever the URI of one stands.
///
///     .init(image: Image.build("Services/Web", platform: .linuxArm64), name: "web")
public enum Image {
    /// The repository that images which are built are pushed to, one for each account and region: what a role that pulls
    /// them is allowed to read.
    public static var repositoryName: String { AssetStorage.name }

    /// The URI of an image that is built from a folder with a Dockerfile.
    ///
    /// Its tag follows from what is in the folder, without what `.dockerignore` names, from the Dockerfile, the platform,
    /// the target and the arguments. Where the repository of `synth bootstrap` has no image of that tag, `synth deploy`
    /// builds and pushes it, by docker, finch or podman. What the Dockerfile fetches from elsewhere does not count: name
    /// base images by digest.
    ///
    /// - Parameters:
    ///   - context: the folder, from the package's.
    ///   - dockerfile: the Dockerfile, from the context.
    ///   - platform: what the image runs on; it has to be that of the task or the function.
    ///   - target: the stage of the Dockerfile, its last one where none is given.
    ///   - arguments: values of the Dockerfile's `ARG`. They can be read in the image: no place for a secret.
    public static func build(
        _ context: String, dockerfile: String = "Dockerfile", platform: ImagePlatform, target: String? = nil,
        arguments: KeyValuePairs<String, String> = [:],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Value<String> {
        var request = AssetRequest(.image, context, at: SourceLocation(file: file, line: line, column: column))
        request.dockerfile = dockerfile
        request.platform = platform.rawValue
        request.target = target
        request.arguments = arguments.map { "\($0.key)=\($0.value)" }
        return Value(node: request.node(.image))
    }
}

/// What an image runs on.
public enum ImagePlatform: String, Sendable {
    /// Processors of Intel and AMD: `X86_64` of a task definition, `x86_64` of a function.
    case linuxAmd64 = "linux/amd64"
    /// Processors of ARM, as Graviton: `ARM64` of a task definition, `arm64` of a function.
    case linuxArm64 = "linux/arm64"
}
