// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// A task's image: parameters where people push it, so that another version is another value; part of the template where
/// the package builds it.
struct ImageParameters: Sendable {
    /// As ECS pulls it.
    let uri: Value<String>
    /// The name of the repository that it is pulled from.
    let repository: Value<String>
    let all: [any AnyParameter]

    init(_ task: any CommonTaskSettings, in settings: Settings) {
        let image = task.containerImage
        switch image.source {
        case .built(let build):
            uri = build.uri(for: task.architecture, at: image.location)
            repository = .init(Image.repositoryName)
            all = []
        case .tagged(let name, _), .digested(let name, _):
            let repositoryName = RepositoryParameter.name(task)
            let (version, label) = image.version ?? ("", "tag")
            let imageUri = Parameter<Value<String>>(
                "\(task.name)ImageUri", value: settings.imageUri(name, version),
                from: task.image?.argument(label) ?? task.argument("imageTag"), minLength: 1,
                description: "The image with its tag or digest; it must be in the repository before the service starts")
            uri = imageUri.ref
            repository = repositoryName.ref
            all = [repositoryName, imageUri]
        }
    }
}
