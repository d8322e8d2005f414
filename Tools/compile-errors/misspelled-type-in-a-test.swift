// error: type 'EC2' has no member 'Sbnet'
import AWS
import StackTesting

func count(_ stack: StackUnderTest) -> Int { stack.count(EC2.Sbnet.self) }
