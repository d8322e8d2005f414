// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The repositories of the services' images, and of those beside them: deployed first, because an image must be there before its service starts.
public struct RegistryStack: Stack {
    public let name = "registry"
    public let description = "The container image repositories of the services"

    private let installation: InstallationParameters
    private let repositories: [(service: String, name: Parameter<Value<String>>, source: String?)]

    public init(_ settings: Settings) {
        installation = InstallationParameters(settings)
        var repositories: [(service: String, name: Parameter<Value<String>>, source: String?)] = []
        var names: Set<String> = []
        for service in settings.services {
            // What the package builds goes to the repository of assets.
            if service.containerImage.repositoryName != nil {
                repositories.append((service.name, RepositoryParameter.name(service), nil))
            }
            // Several services may send their traces by one image.
            if let sidecar = service.tracing, names.insert(sidecar.repositoryName).inserted {
                repositories.append(
                    ("\(service.name)Tracing", RepositoryParameter.sidecar(service, sidecar), sidecar.source))
            }
        }
        names.formUnion(settings.services.compactMap(\.containerImage.repositoryName))
        // Workers may run what a service does, with another command.
        for task in settings.work?.tasks ?? [] {
            guard let name = task.containerImage.repositoryName, names.insert(name).inserted else { continue }
            repositories.append((task.name, RepositoryParameter.name(task), nil))
        }
        self.repositories = repositories
    }

    public var tags: List<Tag> { installation.tags }

    public var body: some StackContent {
        installation
        ParameterGroup("Registry", repositories.map(\.name))
        for (service, name, source) in repositories {
            // It has a fixed name, because people and pipelines push to it. It outlives the stack: images are not remade. A
            // creation that failed leaves none, whose name would be in the way of the next.
            let repository = ECR.Repository(
                "\(service)Repository",
                encryptionConfiguration: .init(encryptionType: .aes256),
                imageScanningConfiguration: .init(scanOnPush: true),
                imageTagMutability: .immutable,
                lifecyclePolicy: .init(lifecyclePolicyText: Self.lifecyclePolicy),
                repositoryName: name.ref
            )
            .deletionPolicy(.retainExceptOnCreate)
            .updateReplacePolicy(.retain)
            // The commands that fill it are made of that.
            if let source { repository.metadata(["ImageSource": .init(source)]) } else { repository }
            Output("\(service)RepositoryUri", repository.repositoryUri, description: "Where images are pushed to")
        }
    }

    private static let lifecyclePolicy = Value<String>.json([
        "rules": [
            [
                "rulePriority": 1, "description": "Untagged images go after two weeks",
                "selection": [
                    "tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14,
                ], "action": ["type": "expire"],
            ],
            [
                "rulePriority": 2, "description": "The last hundred images stay",
                "selection": ["tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 100],
                "action": ["type": "expire"],
            ],
        ]
    ])
}
