// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import Testing

@testable import Stacks

@Suite struct AlternativesTests {
    @Test func everySampleIsCompared() {
        for environment in Sample.environments {
            #expect(
                Alternatives.of(environment).map(\.name) == ["rest-api", "http-api", "nat", "nat-per-zone", "public"],
                "\(environment.name)")
        }
    }

    @Test func theSameSettingsFitEveryArchitecture() {
        for alternative in Alternatives.of(Sample.developmentEnvironment) {
            #expect(alternative.synthesize().flatMap(\.diagnostics).isEmpty, "\(alternative.name)")
        }
    }

    @Test func onlyTheWayInAndTheWayOutDiffer() throws {
        func count(_ type: String, _ name: String) throws -> Int {
            let environment = try #require(Alternatives.of(Sample.developmentEnvironment).first { $0.name == name })
            return environment.synthesize().flatMap(\.template.resources).count { $0.type == type }
        }
        #expect(try count("AWS::EC2::VPCEndpoint", "rest-api") == 4)
        #expect(try count("AWS::EC2::NatGateway", "nat") == 1)
        #expect(try count("AWS::EC2::NatGateway", "nat-per-zone") == 2)
        #expect(try count("AWS::ApiGatewayV2::Api", "http-api") == 1)
        #expect(try count("AWS::EC2::NatGateway", "public") == 0)
        for name in ["rest-api", "http-api", "nat", "nat-per-zone", "public"] {
            #expect(try count("AWS::ECS::Service", name) == 1)
            #expect(try count("AWS::EC2::Subnet", name) == (name.hasPrefix("nat") ? 4 : 2))
        }
    }

    @Test func anEnvironmentWithoutServicesHasNone() {
        #expect(Alternatives.of(Environment("other", Sample.development) { RegistryStack($0) }).isEmpty)
    }
}
