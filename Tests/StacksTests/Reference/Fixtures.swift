// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackTesting
import TemplateModel

@testable import Stacks

extension Settings {
    /// The settings of a small environment in another architecture, with subnets of both kinds to choose from.
    static func arranged(_ architecture: Architecture, services: [ServiceSettings] = [.small("Web")]) -> Settings {
        Settings(
            region: .euWest1, account: "123456789012", deployment: "test", stage: "dev", architecture: architecture,
            network: .own(
                AddressPlan(
                    vpcCidrBlock: "10.0.0.0/16",
                    zones: [
                        .init("eu-west-1a", private: "10.0.0.0/24", public: "10.0.8.0/24"),
                        .init("eu-west-1b", private: "10.0.1.0/24", public: "10.0.9.0/24"),
                    ])),
            services: services, logs: LogSettings(retentionInDays: 14))
    }

    func with(_ change: (inout Settings) -> Void) -> Settings {
        var copy = self
        change(&copy)
        return copy
    }
}

extension ServiceSettings {
    static func small(_ name: String, prefix: String = "/", port: Int = 8080) -> ServiceSettings {
        ServiceSettings(
            name: name, pathPrefix: prefix, repositoryName: "test/\(name.lowercased())", imageTag: "1", port: port,
            healthCheckPath: "/health", count: .fixed(1), cpu: 256, memory: 512)
    }

    func with(_ change: (inout ServiceSettings) -> Void) -> ServiceSettings {
        var copy = self
        change(&copy)
        return copy
    }
}

extension StackUnderTest {
    /// What is wrong with the stack, in words.
    var messages: [String] { diagnostics.map(\.message) }
}
