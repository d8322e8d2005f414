import AWS
import StackTesting
import Testing

@testable import Stacks

@Suite struct SiteTests {
    let stack = StackUnderTest(Site())

    @Test func onlyTheDistributionReadsTheFiles() throws {
        let policy = try stack.resource(S3.BucketPolicy.self, "FilesPolicy")
        #expect(policy["PolicyDocument.Statement"]?[0]?["Principal"]?["Service"] == "cloudfront.amazonaws.com")
        let files = try stack.resource(S3.Bucket.self, "Files")
        #expect(files["PublicAccessBlockConfiguration.BlockPublicPolicy"] == true)
    }

    @Test func nobodyIsServedWithoutEncryption() throws {
        let distribution = try stack.resource(CloudFront.Distribution.self, "Distribution")
        #expect(distribution["DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy"] == "redirect-to-https")
        #expect(stack.diagnostics.isEmpty)
    }
}
