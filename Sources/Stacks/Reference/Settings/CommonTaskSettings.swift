// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// What the settings of tasks have in common, whoever starts them: a service, a worker, a schedule.
protocol CommonTaskSettings: Sendable, Located {
    /// It begins the logical IDs.
    var name: String { get }
    var repositoryName: String { get }
    var imageTag: String { get }
    var image: ContainerImage? { get }
    var cpu: Int { get }
    var memory: Int { get }
    var architecture: CPUArchitecture { get }
    var ephemeralStorage: Int? { get }
    var variables: [String: String] { get }
    var secrets: [String: Secret] { get }
    var uses: [StoreUse] { get }
    var container: ContainerSettings { get }
    var tracing: TracingSidecar? { get }
}

extension ServiceSettings: CommonTaskSettings {}

extension CommonTaskSettings {
    /// Where the image comes from, in whichever form it is said.
    var containerImage: ContainerImage {
        image ?? ContainerImage(source: .tagged(repository: repositoryName, tag: imageTag), location: location)
    }
}
