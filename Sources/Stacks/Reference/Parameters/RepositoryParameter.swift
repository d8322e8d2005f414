// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// A repository's name, which the registry's stack and the service's share.
enum RepositoryParameter {
    static func name(_ task: any CommonTaskSettings) -> Parameter<Value<String>> {
        name(
            "\(task.name)RepositoryName", task.containerImage.repositoryName ?? "",
            task.image?.location ?? task.argument("repositoryName"), "the service's images")
    }

    static func sidecar(_ task: any CommonTaskSettings, _ sidecar: TracingSidecar) -> Parameter<Value<String>> {
        name(
            "\(task.name)TracingRepositoryName", sidecar.repositoryName,
            sidecar.argument("repositoryName"), "the tracing sidecar's image")
    }

    private static func name(
        _ logicalID: String, _ value: String, _ place: Settings.Location, _ what: String
    ) -> Parameter<Value<String>> {
        Parameter(
            logicalID, value: value, from: place,
            allowedPattern: "[a-z0-9]+([._/-][a-z0-9]+)*",
            minLength: 2, maxLength: 256, description: "The name of the repository of \(what)",
            constraintDescription: "small letters and digits, separated by . _ - or /")
    }
}
