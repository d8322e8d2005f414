// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import TemplateValidation
import TestSupport
import Testing

@Suite struct SecretTests {
    private func synthesized(_ parameter: Parameter<Value<String>>) -> SynthesizedStack {
        TestStack {
            parameter
            UntypedResource(
                "Secret", type: "AWS::SecretsManager::Secret", properties: ["SecretString": .init(parameter.ref)])
        }.synthesize()
    }

    @Test func aValueInSwiftIsAnErrorThatDoesNotShowIt() throws {
        let found = synthesized(Parameter("DatabasePassword", value: "hunter2hunter2", maxLength: 3, noEcho: true))
            .diagnostics
        let finding = try #require(found.first { $0.rule == "secret-value" })
        #expect(finding.severity == .error)
        #expect(finding.fix.contains("DATABASE_PASSWORD"))
        #expect(finding.fix.contains(".resolve(.secretsManager("))
        #expect(found.contains { $0.rule == "parameter-value" })
        #expect(!found.contains { $0.description.contains("hunter2") })
    }

    @Test func soIsADefault() {
        let found = synthesized(Parameter("P", default: "hunter2", noEcho: true)).diagnostics
        #expect(found.filter { $0.rule == "secret-value" }.count == 1)
        #expect(!found.contains { $0.description.contains("hunter2") })
    }

    @Test func whatIsReadFromAStoreIsNone() {
        let value = "{{resolve:secretsmanager:db:SecretString:password}}"
        #expect(synthesized(Parameter("P", value: value, noEcho: true)).diagnostics.isEmpty)
        #expect(synthesized(Parameter("P", ssm: "/db/name", noEcho: true)).diagnostics.isEmpty)
    }

    @Test func withoutAValueItComesAtDeployment() {
        let implied = synthesized(Parameter("DatabasePassword", noEcho: true))
        #expect(implied.diagnostics.isEmpty)
        #expect(
            implied.secrets == [DeploymentSecret(name: "DatabasePassword", source: .environment("DATABASE_PASSWORD"))])
        let said = synthesized(Parameter("P", secret: .file("secrets/p")))
        #expect(said.diagnostics.isEmpty)
        #expect(said.secrets.map(\.source) == [.file("secrets/p")])
        #expect(said.template[.parameters][0].value["NoEcho"] == true)
        #expect(said.parameterValues.isEmpty)
    }

    @Test func aNameThatIsNoVariableIsAnError() {
        let found = synthesized(Parameter("P", secret: .environment("DB; rm"))).diagnostics
        #expect(found.map(\.rule) == ["secret-value"])
    }

    /// Every rule is asked about a secret that is wrong wherever it stands, and none shows it.
    @Test(arguments: ["true", "\"true\"", "\"True\""])
    func noFindingShowsASecret(noEcho: String) throws {
        let secret = "s3cr3t-0p3n-s3sam3"
        let json = """
            {
              "Parameters": {"P": {"Type": "String", "NoEcho": \(noEcho), "Default": "\(secret)-default", "AllowedValues": ["\(secret)-a"], "MaxLength": 2}},
              "Conditions": {"C": {"Fn::Equals": [{"Ref": "P"}, "x"]}},
              "Resources": {
                "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": {"Ref": "P"}, "InstanceTenancy": {"Ref": "P"}}},
                "Subnet": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": {"Fn::Sub": "${P}/24"}, "AvailabilityZone": {"Ref": "P"}}},
                "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"FifoQueue": true, "QueueName": {"Ref": "P"}, "VisibilityTimeout": {"Ref": "P"}}},
                "Rule": {"Type": "AWS::Events::Rule", "Properties": {"ScheduleExpression": {"Ref": "P"}}},
                "Function": {"Type": "AWS::Lambda::Function", "Properties": {"Runtime": {"Ref": "P"}, "Handler": "a.b", "Role": {"Ref": "P"}, "Code": {"ZipFile": {"Ref": "P"}}, "Environment": {"Variables": {"DB_PASSWORD": {"Ref": "P"}}}}},
                "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": {"Ref": "P"}, "Action": {"Ref": "P"}, "Principal": {"Service": {"Fn::Sub": "${P}.amazonaws.com"}}}]}}},
                "Db": {"Type": "AWS::RDS::DBInstance", "Properties": {"Engine": {"Ref": "P"}, "DBInstanceClass": {"Ref": "P"}, "MasterUsername": {"Ref": "P"}, "MasterUserPassword": {"Ref": "P"}, "AllocatedStorage": {"Ref": "P"}}},
                "Alarm": {"Type": "AWS::CloudWatch::Alarm", "Properties": {"Namespace": {"Fn::Join": ["", ["AWS/", {"Ref": "P"}]]}, "MetricName": {"Ref": "P"}, "ComparisonOperator": {"Ref": "P"}, "EvaluationPeriods": {"Ref": "P"}}}
              },
              "Outputs": {"O": {"Value": {"Ref": "P"}}}
            }
            """
        let template = Template(root: try JSONReader.read(json))
        for given in [nil, "\(secret)", "10.0.0.0/99", "\(secret)\u{1B}"] {
            let values = given.map { [ParameterValue(name: "P", value: $0)] }
            let found = Validator.diagnostics(
                for: ValidationInput(
                    template: template, parameters: values.map { ValidationInput.Parameters(values: $0) }))
            #expect(!found.isEmpty)
            for finding in found {
                #expect(!finding.description.contains(secret), "\(finding)")
                if let given { #expect(!finding.description.contains(given), "\(finding)") }
            }
        }
    }
}
