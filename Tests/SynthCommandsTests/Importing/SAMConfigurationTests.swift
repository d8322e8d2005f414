// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@testable import SynthCommands

@Suite struct SAMConfigurationTests {
    private func read(_ text: String, named name: String = "samconfig.toml") -> SAMConfiguration {
        SAMConfiguration(Array(text.utf8), named: name)
    }

    @Test func whatDeployIsToldStandsBeforeWhatHoldsForAll() {
        let configuration = read(
            """
            version = 0.1
            [default.global.parameters]
            stack_name = "shop"
            region = "eu-west-1"
            [prod.global.parameters]
            region = "eu-west-1"
            [prod.deploy.parameters]
            region = "us-east-1"
            profile = "prod"
            parameter_overrides = "Stage=\\"prod\\" Greeting='good day' Count=3"
            tags = ["Team=\\"a b\\"", "Stage=prod"]
            """)
        #expect(configuration.problems.isEmpty)
        #expect(configuration.environments.map(\.name) == ["default", "prod"])
        #expect(configuration.environments[0].stackName == "shop")
        let prod = configuration.environments[1]
        #expect(prod.region == "us-east-1")
        #expect(prod.profile == "prod")
        #expect(prod.values.map { "\($0.name)=\($0.value)" } == ["Stage=prod", "Greeting=good day", "Count=3"])
        #expect(prod.tags.map { "\($0.key)=\($0.value)" } == ["Team=a b", "Stage=prod"])
    }

    @Test func theOldFormOfOverridesIsRead() {
        let text = """
            [default.deploy.parameters]
            parameter_overrides = "ParameterKey=Stage,ParameterValue=prod ParameterKey=A,ParameterValue=\\"b c\\""
            """
        #expect(read(text).environments[0].values.map { "\($0.name)=\($0.value)" } == ["Stage=prod", "A=b c"])
    }

    @Test func itMayBeYAML() {
        let text = "default:\n  deploy:\n    parameters:\n      stack_name: shop\n"
        #expect(read(text, named: "samconfig.yaml").environments.first?.stackName == "shop")
    }

    @Test func anOverrideWithoutAValueIsTold() {
        let text = "[default.deploy.parameters]\nparameter_overrides = \"Stage\"\n"
        #expect(read(text).problems.map(\.message) == ["'Stage' gives nothing a value"])
    }
}
