// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import ResourceGenerator

@Suite("Names follow from CloudFormation's by rule")
struct IdentifierTests {
    @Test(
        "Labels lower the leading run of capitals",
        arguments: [
            ("VpcId", "vpcId"), ("DNSName", "dnsName"), ("IPAddressType", "ipAddressType"), ("ARN", "arn"),
            ("S3Bucket", "s3Bucket"), ("EC2SecurityGroups", "ec2SecurityGroups"), ("OKActions", "okActions"),
            ("Ipv6CidrBlock", "ipv6CidrBlock"), ("IPv6Enabled", "ipv6Enabled"), ("ACLs", "acls"), ("id", "id"),
            ("Protocol", "`protocol`"), ("Default", "`default`"), ("Type", "type"),
            ("Endpoint.Address", "endpointAddress"),
            ("eTag", "eTag"), ("DBInstanceClass", "dbInstanceClass"), ("CNAMEPrefix", "cnamePrefix"),
        ])
    func label(name: String, expected: String) {
        #expect(Identifier.label(name) == expected)
    }

    @Test(
        "Values of enumerations become lower camel case",
        arguments: [
            ("HTTP_PROXY", "httpProxy"), ("FARGATE", "fargate"), ("internet-facing", "internetFacing"),
            ("application/json", "applicationJson"), ("AES256", "aes256"), ("aws:kms", "awsKms"),
            ("TLSv1.2_2021", "tlsv1_2_2021"), ("t3.micro", "t3Micro"), ("c5.2xlarge", "c5_2xlarge"), ("1.0", "_1_0"),
            ("internal", "`internal`"), ("RetainExceptOnCreate", "retainExceptOnCreate"), ("*", "asterisk"),
            ("<=", "lessEquals"), ("", "empty"), ("self", "`self`"),
        ])
    func enumCase(value: String, expected: String) {
        #expect(Identifier.enumCase(value) == expected)
    }

    @Test(
        "Names are in the order in which a person looks them up",
        arguments: [
            ["cacheBehaviors", "cnames"], ["ID", "id", "idOf"], ["s3", "s3Bucket", "s10"], ["ec2", "ecr"],
            ["ipv", "ipv4", "ipv4Pool", "ipv6"], ["`case`", "caseOf"],
        ])
    func order(names: [String]) {
        for (index, name) in names.enumerated() {
            for later in names[(index + 1)...] {
                #expect(Identifier.precedes(name, later) && !Identifier.precedes(later, name))
            }
            #expect(!Identifier.precedes(name, name))
        }
    }

    @Test("Types begin with a capital, and keep clear of what Swift calls so itself")
    func type() {
        #expect(Identifier.type("iso8601UTC", insteadOfIllegal: "") == "Iso8601UTC")
        #expect(Identifier.type("CapacityItem", insteadOfIllegal: "") == "CapacityItem")
        #expect(TypeName("AWS::Cassandra::Type")?.swiftName == "Cassandra.TypeResource")
    }
}
