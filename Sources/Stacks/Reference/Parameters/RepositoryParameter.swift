// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// A repository's name, which the registry's stack and the service's share.
enum RepositoryParameter {
    static func name(_ service: ServiceSettings) -> Parameter<Value<String>> {
        name("\(service.name)RepositoryName", service.repositoryName, service, "the service's images")
    }

    static func sidecar(_ service: ServiceSettings, _ sidecar: TracingSidecar) -> Parameter<Value<String>> {
        name("\(service.name)TracingRepositoryName", sidecar.repositoryName, sidecar, "the tracing sidecar's image")
    }

    private static func name(
        _ logicalID: String, _ value: String, _ settings: any Located, _ what: String
    ) -> Parameter<Value<String>> {
        Parameter(
            logicalID, value: value, from: settings.argument("repositoryName"),
            allowedPattern: "[a-z0-9]+([._/-][a-z0-9]+)*",
            minLength: 2, maxLength: 256, description: "The name of the repository of \(what)",
            constraintDescription: "small letters and digits, separated by . _ - or /")
    }
}
