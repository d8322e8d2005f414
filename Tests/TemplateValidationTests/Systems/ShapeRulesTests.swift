// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

@Suite struct ShapeRulesTests {
    private func count(_ rule: String, _ type: String, _ properties: String) throws -> Int {
        try findings(rule, resources: #""A": {"Type": "\#(type)", "Properties": {\#(properties)}}"#).count
    }

    @Test(arguments: [
        (#"{"MoveToColdStorageAfterDays": 7, "DeleteAfterDays": 30}"#, 1),
        (#"{"MoveToColdStorageAfterDays": "7", "DeleteAfterDays": "96"}"#, 1),
        (#"{"MoveToColdStorageAfterDays": 7, "DeleteAfterDays": 97}"#, 0), (#"{"DeleteAfterDays": 30}"#, 0),
        (#"{"MoveToColdStorageAfterDays": 7}"#, 0), (#"{"MoveToColdStorageAfterDays": 7, "DeleteAfterDays": -1}"#, 0),
    ])
    func coldBackupsStayNinetyDays(lifecycle: String, found: Int) throws {
        let rule = #""RuleName": "r", "TargetBackupVault": "v""#
        for place in [
            #""Lifecycle": \#(lifecycle)"#,
            #""CopyActions": [{"DestinationBackupVaultArn": "v", "Lifecycle": \#(lifecycle)}]"#,
        ] {
            let plan = #""BackupPlan": {"BackupPlanName": "n", "BackupPlanRule": [{\#(rule), \#(place)}]}"#
            #expect(try count("backup-lifecycle", "AWS::Backup::BackupPlan", plan) == found)
        }
    }

    @Test func aModuleHasNoTags() throws {
        #expect(try count("module", "My::Web::Site::MODULE", #""Tags": [{"Key": "a", "Value": "b"}]"#) == 1)
        #expect(try count("module", "My::Web::Site::MODULE", #""Tags": []"#) == 0)
        #expect(try count("module", "My::Web::Site", #""Tags": [{"Key": "a", "Value": "b"}]"#) == 0)
        let policy = #""A": {"Type": "My::Web::Site::MODULE", "UpdatePolicy": {"AutoScalingReplacingUpdate": {}}}"#
        #expect(try findings("module", resources: policy).count == 1)
    }

    private static let long = String(repeating: "a", count: 256)

    @Test(arguments: [
        (#"\"v=spf1 -all\""#, 0), ("v=spf1 -all", 1), (#"\"\#(long)\""#, 1), (#"\"\#(long.dropLast())\""#, 0),
        (#"\"\#(long.dropLast())\" \"\#(long.dropLast())\""#, 0), (#"\"a\" \"\#(long)\""#, 1),
    ])
    func aTextRecordIsInQuotes(text: String, found: Int) throws {
        let record = #""Name": "a.example.com", "TTL": "60", "ResourceRecords": ["\#(text)"]"#
        #expect(try count("text-record", "AWS::Route53::RecordSet", #""Type": "TXT", \#(record)"#) == found)
        #expect(
            try count("text-record", "AWS::Route53::RecordSetGroup", #""RecordSets": [{"Type": "SPF", \#(record)}]"#)
                == found)
        #expect(try count("text-record", "AWS::Route53::RecordSet", #""Type": "CNAME", \#(record)"#) == 0)
    }

    @Test(arguments: [
        ("subnet-0123abcd", 0), ("subnet-0123456789abcdef0", 0), ("subnet-xyz", 1), ("subnet-", 1), ("mine", 1),
        ("subnet-0123456789", 1),
    ])
    func anIDOfASubnetHasItsDigits(id: String, found: Int) throws {
        let gateway = #""SubnetId": "\#(id)", "ConnectivityType": "private""#
        let others = try count("identifier-form", "AWS::EC2::NatGateway", gateway)
        #expect(try count("format", "AWS::EC2::NatGateway", gateway) + others == found)
    }

    @Test(arguments: [
        (#""TransitGatewayId": "tgw-0123456789abcdef0""#, 0), (#""TransitGatewayId": "tgw-main""#, 1),
        (#""GatewayId": {"Ref": "G"}"#, 0), (#""NatGatewayId": "nat-1""#, 1),
        (#""NatGatewayId": {"Fn::ImportValue": "n"}"#, 0),
    ])
    func anIDOfEC2HasItsForm(target: String, found: Int) throws {
        let route = #""RouteTableId": "rtb-0123456789abcdef0", "DestinationCidrBlock": "10.0.0.0/8", \#(target)"#
        #expect(try count("identifier-form", "AWS::EC2::Route", route) == found)
    }

    @Test(arguments: [
        ("/dev/sdf", 0), ("/dev/xvda", 0), ("/dev/sda1", 0), ("xvdb", 0), ("/dev/xvdba", 0), ("/dev/nvme1n1", 1),
        ("/xvda", 1), ("dev/sdf", 1), ("/dev/sdf ", 1), ("root", 1),
    ])
    func aDeviceHasAName(name: String, found: Int) throws {
        let mappings = #""BlockDeviceMappings": [{"DeviceName": "\#(name)", "Ebs": {"VolumeSize": 8}}]"#
        #expect(try count("device-name", "AWS::EC2::Instance", mappings) == found)
        #expect(try count("device-name", "AWS::EC2::LaunchTemplate", #""LaunchTemplateData": {\#(mappings)}"#) == found)
        #expect(try count("device-name", "AWS::EC2::VolumeAttachment", #""Device": "\#(name)""#) == found)
    }

    @Test(arguments: [("true", 0), (#""true""#, 0), (#""False""#, 0), (#""yes""#, 1), ("1", 1), (#"{"Ref": "P"}"#, 1)])
    func noEchoIsTrueOrFalse(value: String, found: Int) throws {
        let template = #"""
            {
              "Parameters": {"P": {"Type": "String", "NoEcho": \#(value)}},
              "Resources": {"T": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Ref": "P"}}}}
            }
            """#
        #expect(try findings("parameter-declaration", template).count == found)
    }
}

@Suite struct CertificateNameTests {
    private func count(_ certificate: String, _ more: String = "") throws -> Int {
        try findings(
            "certificate-name",
            resources: #"""
                "Z": {"Type": "AWS::Route53::HostedZone", "Properties": {"Name": "example.com."}},
                "C": {"Type": "AWS::CertificateManager::Certificate", "Properties": {\#(certificate)}}\#(more)
                """#
        ).count
    }

    private func validated(_ name: String, _ zone: String = #"{"Ref": "Z"}"#) -> String {
        #""DomainName": "\#(name)", "DomainValidationOptions": [{"DomainName": "\#(name)", "HostedZoneId": \#(zone)}]"#
    }

    @Test func aNameIsValidatedInItsZone() throws {
        for name in ["example.com", "www.example.com", "*.example.com", "A.B.Example.com"] {
            #expect(try count(validated(name)) == 0)
        }
        for name in ["example.org", "www.notexample.com", "*.com"] { #expect(try count(validated(name)) == 1) }
        #expect(try count(validated("example.org", #""Z0123456789ABCDEFGHIJ""#)) == 0)
        let other =
            #""DomainName": "example.com", "DomainValidationOptions": [{"DomainName": "www.example.com", "HostedZoneId": {"Ref": "Z"}}]"#
        #expect(try count(other) == 1)
        #expect(try count(#""SubjectAlternativeNames": [{"Fn::ImportValue": "n"}], "# + other) == 0)
    }

    @Test(arguments: [
        ("www.example.com", "www.example.com", 0), ("*.example.com", "www.example.com", 0),
        ("*.example.com", "a.b.example.com", 1), ("*.example.com", "example.com", 1), ("example.com", "example.org", 1),
    ])
    func aCertificateCoversTheNamesOfWhatShowsIt(certified: String, name: String, found: Int) throws {
        let certificate = #""DomainName": "\#(certified)""#
        let domain =
            #", "D": {"Type": "AWS::ApiGateway::DomainName", "Properties": {"DomainName": "\#(name)", "RegionalCertificateArn": {"Ref": "C"}}}"#
        let distribution =
            #", "D": {"Type": "AWS::CloudFront::Distribution", "Properties": {"DistributionConfig": {"Aliases": ["\#(name)"], "ViewerCertificate": {"AcmCertificateArn": {"Ref": "C"}}}}}"#
        #expect(try count(certificate, domain) == found)
        #expect(try count(certificate, distribution) == found)
    }
}

@Suite struct PipelineVariableTests {
    private func count(_ text: String, namespace: String = #""source""#) throws -> Int {
        try findings(
            "pipeline-variable",
            resources: #"""
                "P": {
                  "Type": "AWS::CodePipeline::Pipeline",
                  "Properties": {
                    "Stages": [
                      {"Name": "S", "Actions": [{"Name": "Get", "Namespace": \#(namespace), "Configuration": {"S3ObjectKey": "k"}}]},
                      {"Name": "B", "Actions": [{"Name": "Make", "Configuration": {"EnvironmentVariables": \#(text)}}]}
                    ]
                  }
                }
                """#
        ).count
    }

    @Test(arguments: [
        (##""a #{source.CommitId}""##, 0), (##""#{codepipeline.PipelineExecutionId} #{variables.Stage}""##, 0),
        (##""#{Source.CommitId}""##, 1), (##""#{source.A} #{other.B}""##, 1), (##""#{no variable}""##, 0),
        (##""# {x.y}""##, 0), (##"{"Fn::Sub": "${AWS::Region} #{build.Tag}"}"##, 1), (##"{"Ref": "Unknown"}"##, 0),
    ])
    func aVariableHasTheNamespaceOfAnAction(text: String, found: Int) throws {
        #expect(try count(text) == found)
        #expect(try count(text, namespace: #"{"Fn::ImportValue": "n"}"#) == 0)
    }
}
