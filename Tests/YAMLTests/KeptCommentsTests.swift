// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing
import YAML

@Suite struct KeptCommentsTests {
    private func written(_ text: String) throws -> String {
        YAMLWriter.write(try TemplateText.read(Array(text.utf8), file: "template.yaml"))
    }

    @Test func eachStandsAboveWhatItSpeaksOf() throws {
        let text = """
            # A licence.
            Description: Jobs

            # What runs.
            Resources:
              # What waits.
              Jobs:
                Type: AWS::SQS::Queue
                Properties:
                  # Long enough.
                  VisibilityTimeout: 180
                  Tags:
                    # Who pays.
                    - Key: team
                      Value: web
                    # Where.
                    - Key: stage
                      Value: !Sub ${Stage}

            """
        #expect(try written(text) == text)
    }

    @Test func oneBehindTheFirstItemSpeaksOfThatItem() throws {
        let text = """
            Resources:
              Jobs: # what waits
                Type: AWS::SQS::Queue # plain
                Properties: # all of them
                  QueueName: jobs # by this name
                  Tags:
                    - Key: team # who pays
                      Value: web

            """
        let expected = """
            Resources:
              # what waits
              Jobs:
                # plain
                Type: AWS::SQS::Queue
                # all of them
                Properties:
                  # by this name
                  QueueName: jobs
                  Tags:
                    # who pays
                    - Key: team
                      Value: web

            """
        #expect(try written(text) == expected)
    }

    @Test(arguments: [
        "Resources:\n  A: {Type: 'AWS::SQS::Queue', # one\n    Properties: {Tags: [ # two\n      ]}} # three\n# four\n",
        "# one\nResources:\n  A: # two\n    Type: AWS::SQS::Queue\n    # three\n",
        "Resources:\n  A:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueName: !Join\n        # one\n        - \"\"\n        # two\n"
            + "        - - a\n          # three\n          - !Ref B\n      Tags:\n        -\n          # four\n          Key: a\n          Value: |+\n"
            + "            text\n\n          # five\n",
        "Conditions:\n  Both: !And\n    # one\n    - !Condition A # two\n    # three\n    - !Not [!Condition B]\nResources:\n  A:\n    Type: x\n",
    ])
    func noneIsLostAndNothingElseChanges(text: String) throws {
        let before = try TemplateText.read(Array(text.utf8), file: "template.yaml")
        let result = try written(text)
        let after = try TemplateText.read(Array(result.utf8), file: "template.yaml")
        #expect(after.root == before.root)
        #expect(after.comments.map(\.text).sorted() == before.comments.map(\.text).sorted(), "\(result)")
    }
}
