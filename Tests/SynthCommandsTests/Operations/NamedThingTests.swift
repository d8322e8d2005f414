// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import Testing

@testable import SynthCommands

/// What a stack names and does not make.
@Suite struct NamedThingTests {
    private static let account = "123456789012"
    private static let certificate = "arn:aws:acm:eu-west-1:\(account):certificate/1"
    private static let secret = "arn:aws:secretsmanager:eu-central-1:\(account):secret:orders/login-AbCdEf"
    private let aws: FakeAWS

    struct Naming: Stack {
        let name = "web"
        let description = ""
        let property: String
        let value: String
        let type: String

        var body: some StackContent {
            let parameter = Parameter<Value<String>>("Given", value: value)
            UntypedResource("User", type: type, properties: [property: .init(parameter.ref)])
            UntypedResource(
                "Policy", type: "AWS::IAM::ManagedPolicy",
                properties: [
                    "PolicyDocument": .policy(
                        .allow(
                            "secretsmanager:GetSecretValue",
                            on: ["arn:aws:secretsmanager:eu-west-1:1:secret:other-AbCdEf"]))
                ])
            parameter
        }
    }

    struct Making: Stack {
        let name = "base"
        let description = ""

        var body: some StackContent {
            UntypedResource(
                "Own", type: "AWS::SSM::Parameter", properties: ["Name": "/own", "Type": "String", "Value": "x"])
        }
    }

    init() throws {
        aws = try FakeAWS()
        try aws.answer("version", Recorded.Answer(output: "aws-cli/2.31.3 Python/3.13.7 Linux/6.1"))
        try aws.answer("describe-stacks", Recorded.noStack)
    }

    private func doctor(_ property: String, _ value: String, of type: String = "Custom::User") -> TestFolder.Run {
        let environment = Environment("c", region: .euWest1, account: .any) {
            Making()
            Naming(property: property, value: value, type: type)
        }
        return aws.synth(["doctor", "c"], environments: [environment])
    }

    @Test func aCertificateIsThereAndIssued() throws {
        try aws.answer("describe-certificate", Recorded.Answer(output: #"{"Certificate": {"Status": "ISSUED"}}"#))
        let run = doctor("CertificateArn", Self.certificate)
        #expect(run.output.contains("ok  the certificate \(Self.certificate) is there"), "\(run.output)")
        #expect(aws.value("--region", of: "describe-certificate") == "eu-west-1")
    }

    @Test func oneThatNobodyValidatedIsTakenByNothing() throws {
        try aws.answer(
            "describe-certificate", Recorded.Answer(output: #"{"Certificate": {"Status": "PENDING_VALIDATION"}}"#))
        let run = doctor("CertificateArn", Self.certificate)
        #expect(run.status == 1)
        #expect(run.output.contains("which 'User' names, is PENDING_VALIDATION"), "\(run.output)")
    }

    @Test func aSecretIsLookedUpWhereItsARNSays() throws {
        try aws.answer("describe-secret", .failing("ResourceNotFoundException", "DescribeSecret", "no"))
        let run = doctor("Login", "\(Self.secret):password::")
        #expect(run.status == 1)
        #expect(
            run.output.contains("'User' names the secret \(Self.secret), which is not there in eu-central-1"),
            "\(run.output)")
        #expect(aws.value("--secret-id", of: "describe-secret") == Self.secret)
        #expect(aws.value("--region", of: "describe-secret") == "eu-central-1")
    }

    @Test func aSecretThatIsGoingIsNone() throws {
        try aws.answer(
            "describe-secret",
            Recorded.Answer(output: #"{"ARN": "arn", "DeletedDate": "2026-01-01T00:00:00Z"}"#))
        #expect(
            doctor("Login", "{{resolve:secretsmanager:orders/login:SecretString:password}}").output.contains(
                "is being deleted"))
        #expect(aws.value("--secret-id", of: "describe-secret") == "orders/login")
    }

    @Test func aKeyIsEnabled() throws {
        try aws.answer("describe-key", Recorded.Answer(output: #"{"KeyMetadata": {"KeyState": "Disabled"}}"#))
        let run = doctor("Key", "arn:aws:kms:eu-west-1:\(Self.account):key/1")
        #expect(run.output.contains("is Disabled, and decrypts nothing"), "\(run.output)")
    }

    @Test func aZoneIsOneOfTheAccounts() throws {
        try aws.answer("get-hosted-zone", .failing("NoSuchHostedZone", "GetHostedZone", "no"))
        let run = doctor("HostedZoneId", "Z0123456789ABCDEFGHIJ", of: "AWS::Route53::DNSSEC")
        #expect(
            run.output.contains("names the hosted zone Z0123456789ABCDEFGHIJ, which is not there in account"),
            "\(run.output)")
    }

    @Test func aValueIsNeverAskedFor() throws {
        try aws.answer("describe-parameters", Recorded.Answer(output: #"{"Parameters": [{"Name": "/other"}]}"#))
        let run = doctor("Value", "{{resolve:ssm:/other:1}}")
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.contains("ok  the parameter /other is there"))
        #expect(aws.value("--parameter-filters", of: "describe-parameters") == "Key=Name,Option=Equals,Values=/other")
        let shared = "arn:aws:ssm:eu-west-1:210987654321:parameter/other"
        try aws.answer("get-parameter", Recorded.Answer(output: #"{"Name": "\#(shared)"}"#))
        #expect(doctor("Value", "{{resolve:ssm:\(shared)}}").status == 0)
        #expect(aws.call("get-parameter").contains("{Name: Parameter.Name}"))
    }

    @Test func aParameterInNoListIsNotThere() throws {
        try aws.answer("describe-parameters", Recorded.Answer(output: #"{"Parameters": []}"#))
        let run = doctor("Value", "{{resolve:ssm:/other:1}}")
        #expect(run.status == 1)
        #expect(run.output.contains("names the parameter /other, which is not there in eu-west-1"), "\(run.output)")
    }

    @Test(arguments: [
        "{{resolve:ssm:--help}}", "{{resolve:ssm::1}}", "{{resolve:secretsmanager:--cli-input-json:SecretString:a}}",
    ])
    func whatLooksLikeAnOptionIsNotAskedFor(_ text: String) {
        _ = doctor("Value", text)
        #expect(!aws.actions.contains("describe-parameters") && !aws.actions.contains("describe-secret"))
    }

    /// What the environment makes itself is not there before its first deployment.
    @Test func whatIsMadeHereIsNotAskedFor() {
        #expect(doctor("Value", "{{resolve:ssm:/own}}").status == 0)
        #expect(!aws.actions.contains("describe-parameters"))
        #expect(!aws.actions.contains("describe-secret"))
    }

    @Test func whoMayNotAskIsNotStopped() throws {
        try aws.answer("describe-secret", .failing("AccessDeniedException", "DescribeSecret", "no"))
        let run = doctor("Login", Self.secret)
        #expect(run.status == 0)
        #expect(run.output.contains("secretsmanager:DescribeSecret is not allowed"), "\(run.output)")
    }
}
