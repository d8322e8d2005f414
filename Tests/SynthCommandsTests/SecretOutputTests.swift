// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import Testing

@testable import SynthCommands

/// What `synth` writes and prints about secrets.
@Suite struct SecretOutputTests {
    private let folder: TestFolder
    private static let value = #"pa"ss\wo'rd $(touch owned), `id`"#

    init() throws { folder = try TestFolder() }

    private static let asked = Environment("asked", region: .euWest1, account: .any) { SecretStack() }

    private static let careless = Environment("careless", region: .euWest1, account: .any) {
        SecretStack(value: "hunter2-hunter2")
    }

    @Test func aSecretIsInNoFile() throws {
        let run = folder.synth("asked", environments: [Self.asked])
        #expect(run.status == 0, "\(run.messages)")
        #expect(folder.read("out/asked/db.parameters.json") == "[\"Name=shop\"]\n")
        #expect(run.output.contains(#" --parameter-overrides Name=shop Password="${DB_PASSWORD:?}""#))
        #expect(!run.output.contains("file://"))
    }

    @Test func oneInSwiftStopsEverything() throws {
        for arguments in [
            ["careless"], ["careless", "--json"], ["validate", "careless"],
            ["validate", "careless", "--format", "json"],
        ] {
            let collector = Collector(width: 200)
            let status = Synth(environments: [Self.careless], console: collector.console).run(arguments)
            #expect(status == 1)
            #expect((collector.out + collector.error).contains("secret-value"))
            #expect(!(collector.out + collector.error).contains("hunter2"), "\(collector.out)\(collector.error)")
        }
        #expect(folder.files().isEmpty)
    }

    @Test func theDifferenceDoesNotShowWhatAnOlderVersionWrote() throws {
        #expect(folder.synth("asked", environments: [Self.asked]).status == 0)
        try folder.write("[\"Name=shop\", \"Password=hunter2-hunter2\"]\n", to: "out/asked/db.parameters.json")
        let run = folder.synth("asked", "--check", environments: [Self.asked])
        #expect(run.status == 1)
        #expect(run.output.contains("Password=****"))
        #expect(!run.output.contains("hunter2"))
    }

    @Test func whatOneTemplateHidesStandsInOthersAndInNames() throws {
        try folder.write(
            #"{"Parameters": {"P": {"Type": "String", "NoEcho": true, "Default": "orders", "MinLength": 9}}, "Resources": {"T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Ref": "P"}}}}}"#,
            to: "orders.json")
        try folder.write(
            #"{"Resources": {"T": {"Type": "AWS::SNS::Topic", "Properties": {"orders": 1}}}}"#, to: "other.json")
        let run = folder.synth(arguments: ["validate", "\(folder.path)/orders.json", "\(folder.path)/other.json"])
        #expect(run.output.contains("orders.json:1:"))
        #expect(run.output.contains("there is no property 'orders'"))
        #expect(run.output.contains("****"))
    }

    @Test(arguments: ["true", "\"true\""])
    func valuesInFilesAreNotShown(noEcho: String) throws {
        try folder.write(
            #"{"Parameters": {"P": {"Type": "String", "NoEcho": \#(noEcho), "MaxLength": 3}}, "Resources": {"T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Ref": "P"}}}}}"#,
            to: "t.json")
        try folder.write(#"["P=hunter2 hunter2", "Pasword=hunter2 hunter2"]"#, to: "p.json")
        for more in [[], ["--json"], ["--format", "sarif"], ["--format", "junit"]] {
            let collector = Collector(width: 60)
            let status = Synth(environments: [], console: collector.console).run(
                ["validate", "\(folder.path)/t.json", "--parameters", "\(folder.path)/p.json"] + more)
            #expect(status == 1)
            #expect((collector.out + collector.error).contains("parameter-value"))
            #expect(!(collector.out + collector.error).contains("hunter2"), "\(collector.out)\(collector.error)")
        }
    }

    /// The printed commands in a real shell, with an `aws` that writes down its words.
    @Test(arguments: ["deploy", "create-stack"], [false, true])
    func aShellPutsTheSecretIn(format: String, isInFile: Bool) throws {
        let file = "\(folder.path)/it's secret"
        let filed = Environment("asked", region: .euWest1, account: .any) { SecretStack(source: .file(file)) }
        let run = folder.synth("asked", "--parameters-format", format, environments: [isInFile ? filed : Self.asked])
        // A function, since a file that was just written may still be open in another test's child.
        let script = "aws() { printf '%s\\n' \"$@\" > '\(folder.path)/words'; }\n" + run.output
        func shell(_ variables: [String: String]) throws -> Int32 {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = ["-e", "-c", script]
            process.environment = variables.merging(["PATH": "/usr/bin:/bin"]) { $1 }
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus
        }
        #expect(try shell([:]) != 0)
        #expect(folder.read("words") == nil)
        if isInFile { try folder.write(Self.value + "\n", to: "it's secret") }
        #expect(try shell(isInFile ? [:] : ["DB_PASSWORD": Self.value]) == 0)
        let words = try #require(folder.read("words"))
        let escaped = Self.value.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(
            of: "\"", with: "\\\"")
        #expect(
            words.contains(
                format == "deploy"
                    ? "\nName=shop\nPassword=\(Self.value)\n"
                    : "\nParameterKey=Name,ParameterValue=\"shop\"\nParameterKey=Password,ParameterValue=\"\(escaped)\"\n"
            ),
            "\(words)")
    }
}

/// A stack with a secret, which stands in Swift or comes later.
struct SecretStack: Stack {
    let name = "db"
    let description = "A test"
    var value: String?
    var source = SecretSource.environment("DB_PASSWORD")

    var body: some StackContent {
        let name = Parameter<Value<String>>("Name", value: "shop")
        let password =
            value.map { Parameter<Value<String>>("Password", value: $0, maxLength: 40, noEcho: true) }
            ?? Parameter<Value<String>>("Password", secret: source, maxLength: 40)
        name
        password
        UntypedResource(
            "Secret", type: "AWS::SecretsManager::Secret",
            properties: ["Name": .init(name.ref), "SecretString": .init(password.ref)])
    }
}
