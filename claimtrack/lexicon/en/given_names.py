"""Common first names that tell a person's gender."""

from __future__ import annotations

from typing import Final

from claimtrack.lexicon.rows.names import GivenName

GIVEN_NAMES: Final = (
    # English-speaking countries
    GivenName("aaron abraham adam al alan albert alec alexander alfred allan allen"
              " andrew andy anthony arnold arthur barack barry ben benjamin bernard bernie"
              " bill billy bob bobby boris brad bradley brandon brendan brett brian bruce"
              " bryan carl chad charles charlie christian christopher chuck clarence"
              " clark clay clint colin craig curtis damon dan daniel darren dave david"
              " dean dennis derek dick dominic don donald doug douglas duncan dustin dwight"
              " dylan earl ed eddie edgar edmund edward edwin elliot eric ernest ethan eugene"
              " evan floyd frank franklin fred frederick gabriel gareth gary gavin geoffrey"
              " george gerald gerard gilbert glen glenn gordon graham greg gregory guy"
              " harold harry harvey henry herbert herman howard hugh ian isaac jack jacob"
              " jake james jared jason jay jeb jeff jeffrey jeremy jerome jerry jim"
              " jimmy joe joel john johnny jon jonathan joseph josh joshua julian justin karl"
              " keith ken kenneth kevin kirk kurt kyle lance larry lawrence leo leon"
              " leonard lewis lloyd louis lucas luke malcolm marcus mark marshall martin"
              " marvin matt matthew maurice max michael mick mike mitch mitchell mitt morgan"
              " nathan neal ned neil newt nicholas nick nigel noah noel norman oliver oscar"
              " oswald owen patrick paul perry pete peter phil philip phillip ralph randall"
              " randy ray raymond reginald reince rex richard rick ricky rob robert rod"
              " rodney roger roland ron ronald ross roy rudy rupert russ russell ryan"
              " samuel scott sean seth shane shaun shawn simon spencer stan stanley"
              " stephen steve steven stewart stuart ted terence terry theodore thomas tim"
              " timothy toby todd tom tommy tony travis trevor troy tyler vernon victor"
              " vincent wade wallace walter warren wayne wesley will william willie winston"
              " zachary", "m",
              example="Alan Roy lost his hat."),
    GivenName("abigail ada agnes alexandra alice alicia alison allison alyssa amanda"
              " amy angela anita ann anna anne annie arlene audrey ava"
              " barbara beatrice becky belinda bella beth bethany betty beverly bonnie brenda"
              " bridget brittany brooke camilla candace carla carly carol carole caroline"
              " carolyn carrie catherine cathy charlotte chelsea cheryl chloe christina"
              " christine cindy claire clara claudia colleen connie courtney crystal cynthia"
              " daisy danielle dawn deanna debbie deborah debra denise diana diane"
              " dolores donna doreen doris dorothy edith eileen elaine eleanor elizabeth ella"
              " ellen elsie emily emma erica erin estelle esther ethel eva eve evelyn"
              " felicity fiona florence frances gail gemma geraldine gillian gina gladys"
              " glenda gloria grace gwen hannah harriet hayley hazel heather heidi helen"
              " hilary hillary holly ida ingrid irene iris isabel isabella ivanka"
              " jacqueline jane janet janice jasmine jeanette jeanne jenna jennifer"
              " jenny jessica jill joan joanna joanne josephine joy joyce juanita"
              " judith judy julia julie karen kate katherine kathleen kathryn kathy"
              " katie katrina kay kayla kellyanne kimberly kristen kristin"
              " laura lauren laurie leah lillian linda lisa liz lois"
              " loretta lori lorraine louise lucy lydia mabel mackenzie madeleine"
              " madison maggie mandy marcia margaret maria marie marilyn marion"
              " marjorie marlene marsha martha mary maureen maxine megan melanie melinda"
              " melissa mercedes meredith mia michelle mildred miranda miriam moira molly"
              " monica nancy naomi natalie nicole nina nora norma olga olivia paige"
              " pam pamela patricia patsy paula pauline peggy penelope phoebe phyllis polly"
              " priscilla rachel rebecca regina renee rhonda rita roberta rosa rose rosemary"
              " ruby ruth sabrina sally samantha sandra sara sarah sharon"
              " sheila shelley sherry shirley sonia sophia sophie stacey stacy stella"
              " stephanie sue susan susanna suzanne sylvia tamara tammy tanya tara teresa"
              " terri tessa theresa tiffany tina tracey tracy ursula valerie vanessa vera"
              " veronica vicki vicky victoria viola violet virginia vivian wanda wendy"
              " whitney wilma yolanda yvette yvonne zoe", "f",
              example="Alice Roy lost her hat."),
    # Ireland, Scotland and Wales, and newer names
    GivenName("aiden alistair callum cody cormac darnell declan ewan fergus hamish jayden"
              " liam niall padraig rhys rory tyrone", "m",
              example="Liam Roy lost his hat."),
    GivenName("aisling ciara ellie freya hailey imani jackie jo keisha kirsty latoya meg niamh nicola shona"
              " siobhan tamika", "f",
              example="Jo Roy lost her hat."),
    # the rest of Europe, and Latin America
    GivenName("bjorn erik jurgen lars nils", "m", example="Lars Roy lost his hat."),
    GivenName("alberto alejandro alexandre alfonso alfredo andreas andrés andrei angelo"
              " antoine antonio armando arturo benoit bernardo björn bruno carlos cesar"
              " christoph claude claudio diego dieter dimitri dmitri dmitry domingo eduardo"
              " emilio emmanuel enrico enrique ernesto felipe felix fernando fidel filippo"
              " francisco franco françois friedrich fritz georg giorgio giovanni giuseppe"
              " gonzalo guillermo gustavo hans heinz helmut henri hugo igor ignacio ivan"
              " jacques jaime jair javier jean-claude jean-marie jens jesus joão joaquin"
              " jörg jorge josé jose juan juergen jürgen klaus leonardo leonid lorenzo luca"
              " luigi luis luiz manfred manuel marc marcel marcelo marco mariano mario marko"
              " mateo matteo maurizio mauricio michel miguel mikhail milan milos mohamed"
              " nicolas nicolás nikolai olaf oleg olivier otto pablo paolo pascal patricio"
              " pavel pedro philippe pierre pietro rafael ramón raul raúl recep reinhard"
              " renato ricardo roberto rodrigo rolf romano ruben salvador santiago sebastian"
              " sergei sergey sergio silvio slobodan stefan sven thierry tomas tomás ulrich"
              " umberto vaclav valery vasily vicente viktor vitaly vladimir volodymyr werner"
              " wilhelm wolfgang xavier yevgeny yuri yves zoran", "m", example="Pablo Oda lost his hat."),
    GivenName("adriana agnieszka alejandra alessandra alexandria ana angelika anja annika"
              " astrid beata beatriz birgit brigitte carmen carlotta catalina cecilia chiara"
              " christiane claudette consuelo cristina danuta delphine dilma dominique elena"
              " elisa elisabeth emmanuelle federica fernanda francesca françoise gabriela"
              " gabriele genevieve giorgia giulia greta guadalupe hanna heike helena helga"
              " ines inés irina isabelle ivana jadwiga jeannette jelena joana juana julieta"
              " karin katarina katja kirsten larissa leticia ljubica lucia luisa magdalena"
              " manuela marcela margarita mariana marianne marina marine marta martine"
              " mathilde mette milena monika nadia natalia natasha nathalie odile oksana"
              " olena paloma patrizia pilar raffaella renate rocío rosario sabine silvia"
              " simone sofia sofía solange susana susanne svetlana sviatlana tatiana ulrike"
              " valentina valeria verónica xiomara yulia", "f",
              example="Elena Oda lost her hat."),
    # the Middle East, Africa and Asia
    GivenName("abdel abdul abdullah adel ahmad ahmed akbar ali amir anwar arvind asif"
              " ashraf atal ayman aziz babar bashar benyamin binyamin boutros cyril daud ehud"
              " emmerson essam faisal farid farooq fouad gamal goodluck habib haruna"
              " haider hamza hasan hassan hiroshi hosni hossein hussein ibrahim imran ismail"
              " issa jalal jamal jawad javad junichiro kamal karim kenji khaled khalid"
              " khalifa kofi lal mahathir mahmoud mahmud malik mansour manmohan mehmet mithal"
              " mohammad mohammed moqtada moshe mostafa muammar muhammad muhammadu muhyiddin"
              " mustafa nabil naguib najib narendra nasser nawaz nelson nouri omar osama"
              " osman prayuth qais qasem rahul rajiv ramzi rashid reza sadiq saddam saeed"
              " said salah salman sami samir satoshi shimon shinzo suleiman taha takeshi"
              " tariq tayyip thabo uhuru venkaiah vijay walid yasser yasir yigal yitzhak"
              " yoshihide yousef youssef yusuf zayed zine", "m", example="Karim Oda lost his hat."),
    GivenName("aisha akiko alia amina anjali asma aung ayesha azadeh benazir dalia"
              " fatima fatma fatou farah fawzia haneen hanan huda indira jacinda kamala"
              " khadija layla leila lina malala mariam maryam masako mayawati meera megawati"
              " mona nadine nahla naledi nasrin nawal nikki ngozi nirmala priyanka"
              " rania reem sadia salma samira sana sanaa sharmila sheikha shireen sirleaf"
              " smriti soraya sushma sunita tahira tawakkol tomoko tzipi yasmin yoko yuriko"
              " zainab zeinab", "f",
              example="Leila Oda lost her hat."),
    GivenName("amit anil arjun bilal kwame rajesh ravi sanjay takashi", "m",
              example="Ravi Roy lost his hat."),
    GivenName("deepa keiko noor priya yuki", "f", example="Priya Roy lost her hat."),
)  # fmt: skip
