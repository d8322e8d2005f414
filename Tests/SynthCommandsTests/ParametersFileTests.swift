// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import Testing

@testable import SynthCommands

/// The value that a parameter is deployed with does not depend on the command that deploys it.
@Suite struct ParametersFileTests {
    struct Defaults: Stack {
        let name = "defaults"
        let description = "A test"
        var zones = ["a", "b"]
        var body: some StackContent {
            let port = Parameter<Value<Int>>("Port", default: 8080)
            let given = Parameter<Value<String>>("Given", value: "prod", default: "dev")
            let zones = Parameter<List<Value<String>>>("Zones", default: zones)
            let flag = Parameter<Value<Bool>>("Flag", default: false)
            let empty = Parameter<Value<String>>("Empty", default: "")
            let image = Parameter<Value<String>>("Image", ssm: "/images/web")
            let secret = Parameter<Value<String>>("Secret", noEcho: true)
            port
            given
            zones
            flag
            empty
            image
            secret
            UntypedResource(
                "Thing", type: "AWS::SNS::Topic",
                properties: [
                    "DisplayName":
                        "\(port.ref)\(given.ref)\(zones.ref.joined(","))\(flag.ref)\(empty.ref)\(image.ref)",
                    "TopicName": .init(secret.ref),
                ])
        }
    }

    private static func environment(_ stack: Defaults) -> Environment {
        Environment("e", region: .euWest1, account: .any) { stack }
    }

    private static let values = [
        "Port=8080", "Given=prod", "Zones=a,b", "Flag=false", "Empty=", "Image=/images/web",
    ]

    @Test func aDefaultStandsInTheFile() throws {
        let folder = try TestFolder()
        let run = folder.synth("e", environments: [Self.environment(Defaults())])
        #expect(run.status == 0, "\(run.messages)")
        let file = try JSONReader.read(folder.read("out/e/defaults.parameters.json") ?? "")
        #expect(file.arrayValue?.compactMap(\.stringValue) == Self.values)
        // Where a secret is among them, the shell's words are the same values.
        #expect(Self.values.allSatisfy { run.output.contains(" \($0) ") })
    }

    @Test func deployGivesTheSame() throws {
        let aws = try FakeAWS()
        try aws.answer("describe-stacks", Recorded.noStack)
        try aws.answer("create-change-set", .failing("ValidationError", "CreateChangeSet", "stop here"))
        let variables = aws.variables.merging(["SECRET": "hunter2"]) { $1 }
        _ = aws.synth("deploy", "e", environments: [Self.environment(Defaults())], variables: variables)
        let file = try JSONReader.read(aws.file("parameters") ?? "")
        let given = (file.arrayValue ?? []).map {
            "\($0["ParameterKey"]?.stringValue ?? "")=\($0["ParameterValue"]?.stringValue ?? "")"
        }
        #expect(given == Self.values + ["Secret=hunter2"])
    }

    @Test func aCommaInAnElementIsAnError() throws {
        let folder = try TestFolder()
        let run = folder.synth("e", environments: [Self.environment(Defaults(zones: ["a,b", "c"]))])
        #expect(run.status == 1)
        #expect(run.messages.contains("ParametersFileTests.swift:18:"), "\(run.messages)")
        #expect(run.messages.contains("the element 'a,b' of the list in parameter 'Zones' has a comma in it"))
        #expect(run.messages.contains("[parameter-default]"))
        #expect(folder.files().isEmpty)
    }
}
