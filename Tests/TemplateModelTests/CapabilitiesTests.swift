// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@Suite struct CapabilitiesTests {
    @Test(arguments: [
        (#"{"Resources":{"A":{"Type":"AWS::EC2::VPC"}}}"#, []),
        (#"{"Resources":{"A":{"Type":"AWS::IAM::Role"}}}"#, ["CAPABILITY_IAM"]),
        (#"{"Resources":{"A":{"Type":"AWS::IAM::Policy"}}}"#, ["CAPABILITY_IAM"]),
        (
            #"{"Resources":{"A":{"Type":"AWS::IAM::Role","Properties":{"RoleName":"x"}},"B":{"Type":"AWS::IAM::Role"}}}"#,
            ["CAPABILITY_NAMED_IAM"]
        ),
        (
            #"{"Transform":"AWS::LanguageExtensions","Resources":{"A":{"Type":"AWS::EC2::VPC"}}}"#,
            ["CAPABILITY_AUTO_EXPAND"]
        ),
        (
            #"{"Resources":{"A":{"Type":"AWS::EC2::VPC","Properties":{"X":{"Fn::Transform":{"Name":"M"}}}}}}"#,
            ["CAPABILITY_AUTO_EXPAND"]
        ),
        (#"{"Resources":{"A":{"Type":"AWS::CloudFormation::Stack"}}}"#, ["CAPABILITY_AUTO_EXPAND", "CAPABILITY_IAM"]),
    ])
    func areWhatTheTemplateNeeds(json: String, capabilities: [String]) throws {
        #expect(try Template(json: json).capabilities == capabilities)
    }
}
