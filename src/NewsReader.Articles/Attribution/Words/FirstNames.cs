using System.Collections.Frozen;

namespace NewsReader.Articles.Attribution.Words;

/// <summary>Common given names, for "he" and "she" and to tell a person from a company; without diacritics.</summary>
internal static class FirstNames
{
    private static readonly FrozenSet<string> Women = WordList.Of("""
        ada agnes aisha alexandra alice alicia alina amal amanda amelia amina amy ana anastasia andrea angela angelina anita
        anja ann anna anne annette annika annie antonia astrid audrey barbara beatrice beth betty birgit brenda brigitte
        camila carmen carol carolina caroline catherine cecilia charlotte chiara chloe christina christine claire clara
        claudia cristina cynthia daniela deborah denise diana donna doris dorothy edith elena eleanor elisa elisabeth elise
        elizabeth ella ellen emily emma erika esther eva eve evelyn fatima fatou fiona florence frances francesca gabriela
        gemma gloria grace greta hanna hannah heather heidi helen helena hillary ida ines ingrid irene irina isabel isabella
        jacqueline jana jane janet jean jennifer jenny jessica joan joanna josephine joyce judith julia julie justyna karen
        karin kate katherine kathleen katja kelly kerstin kim kristina laila lara laura lauren layla lena leila lina linda lisa
        liz lola louise lucia lucy luisa lydia madeleine magdalena maggie margaret maria mariam marie marina marta martha mary
        megan melanie melissa mercedes mia michelle miriam molly monica monika nadia nancy natalia natalie nicola nicole nina
        nora olga olivia patricia paula pauline petra priya rachel rebecca renata rita rosa rose ruth sabine sally samantha
        sandra sara sarah sharon silvia simone sofia sonia sophia sophie stella stephanie susan susanne svetlana sylvia tamara
        tania tanya teresa theresa tina ulrike ursula valerie vanessa vera veronica victoria violet virginia wendy yasmin yvonne
        zainab zoe marit lotte inge grete dolores solveig marisol concha pilar
        abigail adele adriana agatha aileen alana alejandra alison allison alma alyssa angelica angie ariana arlene ava
        bella bernadette bernice bethany beverly bianca blanca bonnie brianna bridget brittany brooke caitlin candace carla
        carmela carrie cassandra cassidy celeste celia charlene cheryl christie cindy colleen connie constance consuelo
        corinne courtney danielle daphne darlene deanna debbie debra delia denisa desiree diane dina dolly dora doreen
        dorothea edna eileen elaine eliza elsa elsie emilia emmanuelle erica erin ernestine estelle esperanza eugenia eunice
        fabiola felicia fern flora freda gabrielle gail genevieve geraldine gertrude gilda gillian gina giovanna gladys
        glenda guadalupe gwen hailey harriet hattie hazel henrietta hilary hilda holly ilse imelda inez isabelle ivanka
        jaime janelle janice jasmine jeanette jeanne jenna jill joann jocelyn jodi johanna josefina josie juana juanita judy
        juliana juliet kara katharine kathryn kathy katie katrina kayla kelli kendra kirsten kristen kristi kristin kristine
        krystal lakshmi laurie lea leah leona lillian lily lindsay lindsey lisbeth loretta lorraine louisa lourdes lucille
        lupita luz lynne mabel mackenzie mae malala mandy marcella marcia margarita margot marianne maribel marilyn marisa
        marjorie marla marlene martina maureen maxine maya melania melinda melody meredith michele mildred millie mindy
        miranda misty mona moira muriel myra myrtle nadine naomi natasha nellie nicki nichole noelle norma odette ophelia
        pam pamela paola patsy patti paulette peggy penelope phoebe phyllis polly priscilla rachael ramona raquel rebekah
        rhonda robyn rochelle rosalie rosalind rosario rosemary roxanne sabrina sadie samira selena shari sheila shelby
        shelley sherri sherry shirley silvana siobhan stacey sue sunita susanna suzanne sybil tabitha tamar tami tammy tara
        tasha tatiana terri thelma tiffany tonya tracey traci trina trisha trudy valeria valentina valeska velma vicki
        vickie vicky viola vivian viviana wanda whitney wilma winifred yolanda yvette zara zoey amneh aanya ananya anjali
        deepika divya kavita meena neha nisha pooja radha shreya usha adaeze amara chioma ngozi folake wanjiru akinyi
        thandiwe nomsa zanele lerato ayesha bushra farah hina sana zehra hatice emine fatma aylin elif yuki haruka sakura
        akiko keiko yoko
        """);

    private static readonly FrozenSet<string> Men = WordList.Of("""
        aaron abdul abdullah abraham adam adrian ahmed alan albert alberto alejandro alex alexander alexandre alfred ali allan
        allen amadou amir anders andre andreas andres andrew andy angelo anthony antoine anton antonio arthur axel barack
        ben benjamin bernard bernd bert bill billy bob boris brad brandon brian bruce bruno carl carlos charles charlie chris
        christian christoph christopher claude colin craig curtis dale daniel david dennis derek diego dieter dirk dmitri dmitry
        dominic donald douglas duncan earl eduardo edward elias emil emmanuel enrique eric erik ernest ernesto ethan eugene
        fabian felipe felix fernando filippo francis francisco francois frank franz fred frederick friedrich gabriel gareth gary
        geoffrey george gerald gerhard giorgio giovanni gordon graham greg gregory guillaume gunther gustav guy hans harold harry
        hassan heinrich helmut henri henry herbert horst howard hugh hugo hussein ian ibrahim igor isaac ivan jack jacob jacques
        jake james jamie jan jason javier jeff jeffrey jens jeremy jerome jesse jim jimmy joachim joao joe joel johannes john
        johnny jon jonas jonathan jorge jose josef joseph joshua juan jude julian jurgen justin kamal karl keith ken kenneth
        kevin klaus kofi konrad kurt kyle lars larry laurent lawrence leo leon leonard lorenzo louis luca lucas ludwig luigi luis
        lukas luke manuel marc marcel marcin marco marcus mario mark markus martin mathieu matt matteo matthew matthias maurice
        max michael michel miguel mike mikhail mohamed mohammad mohammed moritz moses muhammad murray mustafa nathan neil nelson
        nicholas nick nicolas nigel nikolai noah oleg oliver olivier omar oscar otto pablo paolo pascal patrick paul pavel pedro
        per peter philip philippe phil pierre piotr rafael ralph ramon raymond reinhard rene ricardo richard rick rob robert
        roberto robin rodrigo roger roland roman ron ronald ross roy rupert russell ryan salman sam samir samuel santiago scott
        sean sebastian serge sergei sergio seth simon stefan stephen steve steven stuart sven ted terry theo theodore thierry
        thomas thorsten tim timothy tobias todd tom tomas tommy tony uwe ulf victor viktor vincent vladimir volker walter warren
        wayne werner wilhelm will william winston wolfgang xavier yannick yusuf yves zhang verne desmond tariq rashid
        abel abdallah adolf aidan akira alastair alistair alvin amit amos andrei angus ankit antony archie ari arjun arlo
        arnold arun arturo ashok asif avi bart basil benedict benny bernie bertrand bradley brendan brett bryan byron caleb
        calvin carlo carlton cecil cedric chad chester clarence clayton cliff clifford clint clinton clyde cody colby conor
        conrad cory cyril cyrus damian damien damon dan danny darrell darren darryl daryl dave deepak delbert demetrius
        denis denny devin dexter domingo donnie doug duane dustin dwayne dwight dylan eamon eddie edgar edmund edwin efrain
        elijah elliot elmer emilio enrico ephraim ernie esteban evan everett ezra fabio ferdinand floyd forrest franco
        frankie franklin freddie fredrik garrett garry gavin geoff gerard gilbert giles glen glenn guillermo gus harvey
        hector henrik herman homer horace hubert humberto ignacio imran irving ismael jamal jared jarrod jeffery jerry jesus
        joaquin joey josh julio julius junior kareem karim kelvin kenji kenny kerry kirk leland len leroy les lester liam
        lionel louie lynton malcolm marcos marlon marty marvin maxime melvin micah mick milton mitch monte myron nate
        nathaniel ned nolan norman pete phillip quentin quincy raj rajesh rakesh randall randy raul ravi reggie reginald
        reuben rhys ricky robbie rocco roderick rodney rolando ronnie rory ruben rudy salvador sammy sanjay shane shaun
        shawn sheldon sid silas solomon stan stanley stephan stewart sunil suresh sylvester terence terrance terrell toby
        travis trevor troy tyler tyrone vernon vic vijay vikram vince virgil walt wendell wes wesley wilbur wilfred willard
        willie woodrow zach zachary emeka chidi tunde kwame kamau otieno thabo sipho mandla babajide olumide hamza bilal
        faisal khalid majid nasser yasser mehmet emre burak hiroshi takeshi satoshi
        """);

    public static bool Contains(string name) => Women.Contains(name) || Men.Contains(name);

    public static bool IsWoman(string name) => Women.Contains(name);

    public static bool IsMan(string name) => Men.Contains(name);
}
