// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import TemplateModel
import Testing

@testable import SynthCommands

@Suite struct DoctorTests {
    private let aws: FakeAWS

    init() throws {
        aws = try FakeAWS()
        try aws.answer("version", .init(output: "aws-cli/2.15.0 Python/3.11.6 Linux/6.1 exe/x86_64.debian.12\n"))
        try aws.answer("describe-stacks", Recorded.noStack)
    }

    @Test func allIsWell() throws {
        let run = aws.synth("doctor", "one")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.contains("  ok  aws CLI 2.15.0 at "))
        #expect(run.output.contains("  remark  the environment is pinned to no account; account: \"123456789012\" at "))
        #expect(run.output.contains("  ok  not deployed yet"))
        #expect(!aws.actions.contains { $0.hasPrefix("create") || $0.hasPrefix("delete") })
        #expect(aws.calls.first == ["--version"])
    }

    @Test(arguments: [
        ("aws-cli/1.16.3 Python/2.7.18 Linux/4.4 botocore/1.13.3", "is 1.16.3, which is too old; version 2, or 1.18"),
        ("something else", "does not say which aws CLI that is"),
    ])
    func anOldCLI(version: String, told: String) throws {
        try aws.answer("version", .init(output: version))
        let run = aws.synth("doctor", "one")
        #expect(run.status == 1)
        #expect(run.output.contains(told), "\(run.output)")
    }

    @Test func aCLIThatIsSlowAtFirstIsAskedAgain() throws {
        try aws.folder.write("8", to: "answers/version.1.slow")
        let said = Recorded.Answer(output: "aws-cli/2.15.0 Python/3.11.6\n")
        try aws.answer("version", said, said)
        let run = aws.synth("doctor", "one", "--timeout", "1")
        #expect(run.status == 0, "\(run.output)")
        #expect(run.messages.contains("aws --version failed: gave no answer in time"), "\(run.messages)")
        #expect(run.output.contains("  ok  aws CLI 2.15.0 at "))
    }

    @Test func aCLIThatDoesNotRunSaysWhy() throws {
        try aws.answer("version", .refusing("No module named 'awscli'\n", 1))
        let run = aws.synth("doctor", "one")
        #expect(run.status == 1)
        #expect(run.output.contains("problem  aws --version failed: No module named 'awscli'"), "\(run.output)")
    }

    @Test func everyProblemIsToldAtOnce() throws {
        try aws.answer(
            "describe-stacks", Recorded.stack("UPDATE_ROLLBACK_FAILED"), Recorded.stack("CREATE_FAILED"))
        let run = aws.synth("doctor", "one", "--json")
        #expect(run.status == 1)
        let findings = try JSONReader.read(run.output)["findings"]?.arrayValue ?? []
        let problems = findings.filter { $0["level"] == "problem" }.compactMap { $0["text"]?.stringValue }
        #expect(problems.count == 2)
        #expect(problems[0].contains("continue-update-rollback"))
        #expect(problems[1].contains("synth destroy one"))
    }

    @Test func whatStandsInTheWayOfADestructionIsARemark() throws {
        let outputs = #"[{"OutputKey": "V", "OutputValue": "v", "ExportName": "shared-vpc"}]"#
        try aws.answer("describe-stacks", Recorded.stack("CREATE_COMPLETE", isProtected: true, outputs: outputs))
        try aws.answer("list-imports", Recorded.Answer(output: #"{"Imports": ["other-team"]}"#))
        let run = aws.synth("doctor", "one")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.contains("remark  at destruction: other-team imports 'shared-vpc'"))
        #expect(run.output.contains("remark  protected from deletion"))
    }

    @Test func credentialsComeFirst() throws {
        try aws.answer("get-caller-identity", .refusing("\nUnable to locate credentials.\n", 253))
        let run = aws.synth("doctor", "one")
        #expect(run.status == 1)
        #expect(run.output.contains("problem  there are no credentials"))
        #expect(aws.actions.last == "get-caller-identity")
    }
}

/// What the doctor asks that a deployment does not.
@Suite struct DoctorQuestionTests {
    private let aws: FakeAWS

    struct Asked: Stack {
        let name = "web"
        let description = ""
        var issuer = "https://login.example.com/"

        var body: some StackContent {
            UntypedResource(
                "Subnet", type: "AWS::EC2::Subnet",
                properties: [
                    "VpcId": "vpc-11111111", "CidrBlock": "10.0.0.0/24",
                    "AvailabilityZone": .init(node: ["Fn::Select": [0, ["Ref": "Zones"]]]),
                ])
            UntypedResource(
                "Link", type: "AWS::ApiGatewayV2::VpcLink",
                properties: ["Name": "link", "SubnetIds": .init(node: [["Ref": "Subnet"]])])
            UntypedResource(
                "Guard", type: "AWS::ApiGatewayV2::Authorizer",
                properties: [
                    "ApiId": "a1", "AuthorizerType": "JWT", "Name": "guard",
                    "IdentitySource": ["$request.header.Authorization"],
                    "JwtConfiguration": ["Audience": ["shop"], "Issuer": .init(node: .string(issuer))],
                ])
            UntypedResource(
                "Task", type: "AWS::ECS::TaskDefinition",
                properties: [
                    "RuntimePlatform": ["CpuArchitecture": "ARM64", "OperatingSystemFamily": "LINUX"],
                    "ContainerDefinitions": [
                        [
                            "Name": "app", "Memory": 512,
                            "Image": "123456789012.dkr.ecr.us-east-1.amazonaws.com/app:1",
                        ]
                    ],
                ])
            Parameter<List<Value<String>>>("Zones", value: ["us-east-1a"])
        }
    }

    init() throws {
        aws = try FakeAWS()
        try aws.answer("version", .init(output: "aws-cli/2.15.0 Python/3.11.6 Linux/6.1 exe/x86_64.debian.12\n"))
        try aws.answer("describe-stacks", Recorded.noStack)
        try zone("use1-az1")
        try aws.answer("describe-images", .init(output: #"{"imageDetails": [{"imageDigest": "sha256:a"}]}"#))
        try aws.answer("batch-get-image", manifest(#"{"manifests": [{"platform": {"architecture": "arm64"}}]}"#))
        try curl(#"{"issuer": "https://login.example.com/", "jwks_uri": "https://login.example.com/keys"}"#)
    }

    private func zone(_ id: String) throws {
        try aws.answer(
            "describe-availability-zones",
            .init(output: #"{"AvailabilityZones": [{"ZoneName": "us-east-1a", "ZoneId": "\#(id)"}]}"#))
    }

    private func manifest(_ text: String) -> Recorded.Answer {
        .init(
            output:
                #"{"images": [{"imageManifest": "\#(text.replacingOccurrences(of: "\"", with: "\\\""))"}], "failures": []}"#
        )
    }

    private func curl(_ answer: String, error: String = "", status: Int = 0) throws {
        try aws.folder.write(answer, to: "document")
        try aws.install(
            "curl",
            "for word in \"$@\"; do last=$word; done; echo \"$last\" >>\"$FAKE/asked\"; cat \"$FAKE/document\"; echo '\(error)' >&2; exit \(status)"
        )
    }

    private func doctor(hasCurl: Bool = true) -> String {
        let path = "\(FakeAWS.program):\(hasCurl ? "\(aws.folder.path)/tools:/usr/bin:/bin" : "\(aws.folder.path)/few")"
        return aws.synth(
            ["doctor", "web"], environments: [StackDSL.Environment("web", region: .usEast1, account: .any) { Asked() }],
            variables: aws.variables.merging(["PATH": path]) { $1 }
        ).output
    }

    @Test func allIsWell() throws {
        let told = doctor()
        #expect(told.contains("  ok  the zones of the VPC link 'Link' are served\n"), "\(told)")
        #expect(
            told.contains(
                "  ok  the image 123456789012.dkr.ecr.us-east-1.amazonaws.com/app:1 was built for linux/arm64\n"))
        #expect(told.contains("  ok  the issuer https://login.example.com/ answers\n"))
        #expect(aws.folder.read("asked") == "https://login.example.com/.well-known/openid-configuration\n")
    }

    @Test func aZoneThatNoLinkServes() throws {
        try zone("use1-az3")
        #expect(
            doctor().contains(
                "  problem  the VPC link 'Link' has subnets in zones that no VPC link V2 serves: 'Subnet' in us-east-1a, which "
                    + "is use1-az3 here"))
    }

    @Test func anImageForAnotherProcessor() throws {
        try aws.answer(
            "batch-get-image",
            manifest(
                #"{"manifests": [{"platform": {"architecture": "amd64"}}, {"platform": {"architecture": "unknown"}}]}"#)
        )
        #expect(doctor().contains("app:1 was built for amd64, and its tasks run on linux/arm64"))
        // One that is no list says it in its configuration.
        try aws.answer("batch-get-image", manifest(#"{"config": {"digest": "sha256:c"}}"#))
        try aws.answer("get-download-url-for-layer", .init(output: #"{"downloadUrl": "https://layers.example.com/c"}"#))
        try curl(#"{"architecture": "arm64"}"#)
        #expect(doctor().contains("was built for linux/arm64\n"))
        #expect(aws.value("--layer-digest", of: "get-download-url-for-layer") == "sha256:c")
    }

    @Test(arguments: [
        (
            #"{"issuer": "https://login.example.com", "jwks_uri": "k"}"#, 0,
            "problem  the issuer of 'Guard' is https://login.example.com/, and calls itself https://login.example.com:"
        ),
        (
            #"{"issuer": "https://login.example.com/"}"#, 0,
            "problem  https://login.example.com/.well-known/openid-configuration names no jwks_uri"
        ),
        (
            "<html>", 0,
            "problem  the issuer of 'Guard' gives no configuration at https://login.example.com/.well-known/openid-configuration (it is not JSON)"
        ),
        (
            "", 22,
            "problem  the issuer of 'Guard' gives no configuration at https://login.example.com/.well-known/openid-configuration (curl: said)"
        ),
        (
            "", 6,
            "remark  whether the issuer of 'Guard' answers at https://login.example.com/.well-known/openid-configuration could not be asked: curl: said"
        ),
    ])
    func anIssuer(document: String, status: Int, told: String) throws {
        try curl(document, error: "curl: said", status: status)
        let said = doctor()
        #expect(said.contains(told), "\(said)")
    }

    @Test func withoutCurlNothingFails() throws {
        for name in ["bash", "sh", "cat", "cp", "mkdir", "sed", "head", "touch", "sleep", "tr", "env"] {
            let place = ["/usr/bin", "/bin"].map { "\($0)/\(name)" }.first {
                FileManager.default.fileExists(atPath: $0)
            }
            guard let place else { continue }
            try FileManager.default.createDirectory(atPath: "\(aws.folder.path)/few", withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                atPath: "\(aws.folder.path)/few/\(name)", withDestinationPath: place)
        }
        #expect(doctor(hasCurl: false).contains("could not be asked: there is no curl on PATH"))
    }
}
