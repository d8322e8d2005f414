// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The image of a service's tracing sidecar.
struct TracingParameters: Sendable {
    let kind: TracingSidecar.Kind
    let repositoryName: Parameter<Value<String>>
    let imageUri: Parameter<Value<String>>

    init(_ service: any CommonTaskSettings, _ sidecar: TracingSidecar, in settings: Settings) {
        kind = sidecar.kind
        repositoryName = RepositoryParameter.sidecar(service, sidecar)
        imageUri = Parameter(
            "\(service.name)TracingImageUri", value: settings.imageUri(sidecar.repositoryName, ":\(sidecar.imageTag)"),
            from: sidecar.argument("imageTag"),
            minLength: 1, description: "The image of the tracing sidecar")
    }

    var all: [any AnyParameter] { [repositoryName, imageUri] }
}
