import StackDSL

/// The repository's name, which the registry's stack and the service's share.
enum RepositoryParameter {
    static func name(_ settings: Settings) -> Parameter<Value<String>> {
        Parameter(
            "RepositoryName", value: settings.repositoryName, allowedPattern: "[a-z0-9]+([._/-][a-z0-9]+)*",
            minLength: 2, maxLength: 256, description: "The name of the image repository",
            constraintDescription: "small letters and digits, separated by . _ - or /")
    }
}
