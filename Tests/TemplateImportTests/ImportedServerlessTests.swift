// SPDX-License-Identifier: Apache-2.0

import TemplateImport
import TemplateModel
import Testing
import YAML

/// What only the Serverless Application Model has.
@Suite struct ImportedServerlessTests {
    @Test func globalsAreThePropertiesOfTheirType() throws {
        let (file, unchecked) = try imported(
            """
            Transform: AWS::Serverless-2016-10-31
            Globals:
              Function:
                Environment: {Variables: {TABLE: !Ref Orders}}
                # Long enough
                Timeout: 60
            Resources:
              Orders: {Type: AWS::Serverless::SimpleTable}
            """)
        #expect(unchecked == [])
        #expect(
            file.contains(
                """
                        Globals(Serverless.Function.self) {
                            $0.environment = .init(variables: ["TABLE": orders.ref])
                            // Long enough
                            $0.timeout = .minutes(1)
                        }
                """))
    }

    @Test func globalsThatTheTypeDoesNotAdmitAreSaidByName() throws {
        let (file, unchecked) = try imported(
            """
            Transform: AWS::Serverless-2016-10-31
            Globals:
              Function: {Novelty: 1}
              Novelty: {A: b}
              Api: null
            Resources: {}
            """)
        #expect(file.contains(#"Globals(.function, ["Novelty": 1])"#))
        #expect(file.contains(#"Globals("Novelty", ["A": "b"])"#))
        #expect(file.contains(#"TemplateElement(.globals, "Api", nil)"#) || file.contains("TemplateElement(.globals"))
        #expect(unchecked == ["Globals/Api"])
    }

    @Test func connectorsAndWhatIgnoresGlobalsAreCalls() throws {
        let (file, unchecked) = try imported(
            """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Worker:
                Type: AWS::Serverless::Function
                Connectors:
                  Orders: {Properties: {Destination: {Id: Orders}, Permissions: [Read, Write]}}
                  Both:
                    Properties:
                      Destination: [{Id: Orders}, {Arn: !GetAtt Orders.Arn, Type: AWS::DynamoDB::Table}]
                      SourceReference: {Qualifier: live}
                      Permissions: [Write]
                IgnoreGlobals: [Timeout, Tags]
              Other: {Type: AWS::Serverless::Function, IgnoreGlobals: "*"}
              Odd: {Type: AWS::Serverless::Function, IgnoreGlobals: Timeout, Connectors: {A: {DependsOn: Other}}}
              Orders: {Type: AWS::DynamoDB::Table, Properties: {KeySchema: [{AttributeName: id, KeyType: HASH}]}}
            """)
        #expect(file.contains("import Shorthands"))
        #expect(file.contains(#".connector("Orders", to: orders, permissions: [.read, .write])"#))
        #expect(file.contains(#"to: [.init(id: "Orders"), .init(arn: orders.arn, type: "AWS::DynamoDB::Table")],"#))
        #expect(file.contains(#"from: .init(qualifier: "live"), permissions: [.write]"#))
        #expect(file.contains(#".ignoringGlobals("Timeout", "Tags")"#))
        #expect(file.contains(#"Serverless.Function("Other").ignoringGlobals()"#))
        #expect(unchecked == ["Resources/Odd/IgnoreGlobals", "Resources/Odd/Connectors"])
    }

    /// A parameter is declared as text where a slot takes text among other forms.
    @Test func aParameterForOneOfSeveralFormsIsText() throws {
        let (file, _) = try imported(
            """
            Transform: AWS::Serverless-2016-10-31
            Parameters:
              Managed: {Type: String}
              Origin: {Type: String}
            Resources:
              F: {Type: AWS::Serverless::Function, Properties: {Policies: [!Ref Managed]}}
              A: {Type: AWS::Serverless::HttpApi, Properties: {CorsConfiguration: !Ref Origin}}
            """)
        #expect(file.contains(#"Parameter<Value<String>>("Managed")"#))
        #expect(file.contains("policies: [.init(managed.ref)]"))
        #expect(file.contains("corsConfiguration: .init(.init(origin.ref))"))
    }

    @Test func ofSeveralFormsTheOneThatSaysAllOfItIsTaken() throws {
        let (file, unchecked) = try imported(
            """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              F: {Type: AWS::Serverless::Function}
              A:
                Type: AWS::Serverless::Api
                Properties:
                  StageName: live
                  Auth: {Authorizers: {Own: {FunctionArn: !GetAtt F.Arn, Identity: {Headers: [Authorization]}}}}
            """)
        #expect(unchecked == [])
        #expect(file.contains(#""Own": .lambdaRequestAuthorizer("#))
    }

    @Test func whatSamMakesHasItsNames() throws {
        let (file, unchecked) = try imported(
            """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Function:
                Type: AWS::Serverless::Function
                Properties: {AutoPublishAlias: live, Role: !GetAtt OtherRole.Arn}
              Other: {Type: AWS::Serverless::Function}
              Api: {Type: AWS::Serverless::Api, Properties: {StageName: live}}
            Outputs:
              Alias: {Value: !Ref Function.Alias}
              Stage: {Value: !Ref Api.Stage}
              Url: {Value: !Sub "https://${ServerlessRestApi}.execute-api"}
              Missing: {Value: !Ref ApiRole}
            """)
        #expect(file.contains("import Shorthands"))
        #expect(file.contains("role: other.generatedRoleArn"))
        #expect(file.contains(#"Output("Alias", function.alias)"#))
        #expect(file.contains(#"Output("Stage", api.stage)"#))
        #expect(file.contains(#"Output("Url", "https://\(Serverless.restApi).execute-api")"#))
        #expect(unchecked == ["Outputs/Missing/Value"])
    }

    private func imported(_ text: String) throws -> (file: String, unchecked: [String]) {
        let read = try TemplateText.read(Array(text.utf8), file: "orders.yaml")
        let stack = ImportedStack(read, named: "orders", given: [])
        return (stack.files.first?.text ?? "", stack.unchecked.map(\.path))
    }
}
