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

    @Test(arguments: [#""A=1 B=2 A=1""#, #"["A=1", "ParameterKey=A,ParameterValue=2"]"#])
    func aParameterHasOneValue(overrides: String) {
        let problems = read("[default.deploy.parameters]\nparameter_overrides = \(overrides)\n").problems
        #expect(problems.map(\.message) == ["parameter 'A' is given twice"])
    }

    @Test func itMayBeYAML() {
        let text = "default:\n  deploy:\n    parameters:\n      stack_name: shop\n"
        #expect(read(text, named: "samconfig.yaml").environments.first?.stackName == "shop")
    }

    @Test func anOverrideWithoutAValueIsTold() {
        let text = "[default.deploy.parameters]\nparameter_overrides = \"Stage\"\n"
        #expect(read(text).problems.map(\.message) == ["word 1 of it gives nothing a value"])
        let secret = read("[default.deploy.parameters]\nparameter_overrides = \"Password= hunter2\"\n")
        #expect(secret.problems.map(\.message) == ["word 2 of it gives nothing a value"])
    }

    @Test(arguments: [
        ("stack_name = 1", "stack_name is not a name for a stack"),
        (#"stack_name = "../shop""#, "stack_name is not a name for a stack"),
        ("region = []", "region is no text"), ("profile = true", "profile is no text"), ("tags = 3", "this is no text"),
        ("parameter_overrides = [1]", "this is no text"),
        ("parameter_overrides = { Stage = [] }", "Stage is no single value"),
        (#"parameter_overrides = "Stage=\"dev""#, "a quote in it has no end"),
    ])
    func nothingIsPassedBy(line: String, message: String) {
        #expect(read("[default.deploy.parameters]\n\(line)\n").problems.map(\.message) == [message])
    }
}
