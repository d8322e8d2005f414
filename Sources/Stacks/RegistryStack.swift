import AWS
import StackDSL

/// The repository of the service's images: deployed first, because the image must be there before the service starts.
public struct RegistryStack: Stack {
    public let name = "registry"
    public let description = "The container image repository of the service"

    private let installation: InstallationParameters
    private let repositoryName: Parameter<Value<String>>

    public init(_ settings: Settings) {
        installation = InstallationParameters(settings)
        repositoryName = RepositoryParameter.name(settings)
    }

    public var tags: List<Tag> { installation.tags }

    public var body: some StackContent {
        installation
        ParameterGroup("Registry", repositoryName)

        // It has a fixed name, because people and pipelines push to it. It outlives the stack: images are not remade.
        let repository = ECR.Repository(
            "Repository",
            encryptionConfiguration: .init(encryptionType: .aes256),
            imageScanningConfiguration: .init(scanOnPush: true),
            imageTagMutability: .immutable,
            lifecyclePolicy: .init(lifecyclePolicyText: Self.lifecyclePolicy),
            repositoryName: repositoryName.ref
        )
        .retained()
        repository
        Output("RepositoryUri", repository.repositoryUri, description: "Where images are pushed to")
        Output("RepositoryName", repository.ref, description: "The name of the repository")
    }

    private static let lifecyclePolicy = Value<String>(
        JSONWriter.write(
            [
                "rules": [
                    [
                        "rulePriority": 1, "description": "Untagged images go after two weeks",
                        "selection": [
                            "tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days",
                            "countNumber": 14,
                        ], "action": ["type": "expire"],
                    ],
                    [
                        "rulePriority": 2, "description": "The last hundred images stay",
                        "selection": ["tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 100],
                        "action": ["type": "expire"],
                    ],
                ]
            ], style: .compact))
}
